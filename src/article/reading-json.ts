import type { CuratedReading } from './curated-reading.ts';

/**
 * A reading as `read --json` prints it: one plain object whose `lines` cover the capture. `file` is the path as the user
 * gave it, `-` for standard input.
 */
export function readingJson(file: string, { reading, origin, sidecar }: CuratedReading): object {
  const { language, headline, source, section, byline, published, updated, ...rest } = reading;
  const { sha256, encoding } = origin;
  const { corrections, retelling = null, captured = null } = sidecar;
  const curator = { corrections, retelling, captured };
  return {
    file,
    sha256,
    encoding,
    language,
    headline,
    source,
    section,
    byline,
    published,
    updated,
    ...rest,
    ...curator,
  };
}
