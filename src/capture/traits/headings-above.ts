import type { Stretch } from './dense-stretch.ts';
import type { LineTraits } from './line-traits.ts';

/** How many headings of a kind stand above each line, and how many lines above it the last one stands. */
export interface HeadingsAbove {
  /** At most 10. */
  count: Uint8Array;
  /** At most 40, which means none so near. */
  since: Uint8Array;
}

const MOST = 10;
const FAR = 40;

/** Counts the headings from the start of the densest prose on: what stands above that is the page's menu. */
export function headingsAbove(
  lines: readonly LineTraits[],
  { start }: Stretch,
  heads: (line: LineTraits) => boolean,
): HeadingsAbove {
  const count = new Uint8Array(lines.length);
  const since = new Uint8Array(lines.length);
  let found = 0;
  let last = -FAR;
  lines.forEach((line, at) => {
    if (at > start && heads(line)) {
      found = Math.min(MOST, found + 1);
      last = at;
    }
    count[at] = found;
    since[at] = Math.min(FAR, at - last);
  });
  return { count, since };
}
