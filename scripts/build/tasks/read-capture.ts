import type { Capture } from '../../../src/site/capture/capture-page.ts';
import type { ArticleEntry } from '../../../src/site/article/entry.ts';
import { loadCapture } from '../../files/archive.ts';
import { keptReadingOf } from '../../ingest/readings.ts';
import type { SiteModule } from '../compiled/compiled-site.ts';
import type { ArticlesTask } from './render-articles.ts';

/** The capture of an article, read when it is first asked for: of a long one several pages are made. */
export function readCapture(
  site: SiteModule,
  { data }: ArticleEntry,
  { archive, readings }: ArticlesTask,
): () => Capture | null {
  let read: { capture: Capture | null } | null = null;
  return () => {
    const bytes = read ? null : captureBytes(archive, data.capture);
    read ??= { capture: bytes && site.shownCapture(data, bytes, (sum) => keptReadingOf(readings, sum)) };
    return read.capture;
  };
}

// The bytes of a capture; null where it is missing or may not be read.
function captureBytes(archive: string, name: string): Uint8Array | null {
  return loadCapture(archive, name).value ?? null;
}
