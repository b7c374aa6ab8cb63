import type { MeasuredLine } from '../text/measured-line.ts';

const TELLING_SIZE = 100;
const FEWEST_LINES = 5;
const LEAST_SIZE = 500;
const LEAST_SHARE = 0.1;

/**
 * The lines that copy, one by one, a passage above, of some length and of a tenth of the page at least: a page copied twice,
 * or one that holds its report twice, for the screen and for print. What somebody quotes of another is shorter.
 */
export function copiesIn(all: readonly MeasuredLine[]): MeasuredLine[] {
  if (!all.some(mayBeCopied)) return [];
  const lines = all.filter(({ value }) => value !== '');
  const places = new Map(lines.map(({ n }, place) => [n, place]));
  const least = Math.max(LEAST_SIZE, sizeOf(lines) * LEAST_SHARE);
  const copies: MeasuredLine[] = [];
  for (let at = 0; at < lines.length;) {
    const copied = mayBeCopied(lines[at]!) ? copiedAround(lines, at, places.get(lines[at]!.first)!) : [];
    if (copied.length >= FEWEST_LINES && sizeOf(copied) >= least) copies.push(...copied);
    at = copied.length > 0 ? places.get(copied.at(-1)!.n)! + 1 : at + 1;
  }
  return copies;
}

function mayBeCopied({ size, first, n }: MeasuredLine): boolean {
  return size >= TELLING_SIZE && first !== n;
}

/** The lines around one that say what those around its original say, as far as the two passages do not meet. */
function copiedAround(lines: readonly MeasuredLine[], at: number, original: number): readonly MeasuredLine[] {
  const same = (by: number) => original + by >= 0 && lines[at + by]?.first === lines[original + by]?.first;
  const distance = at - original;
  let end = 1;
  while (end < distance && at + end < lines.length && same(end)) end++;
  let start = 0;
  while (end - start < distance && same(start - 1)) start--;
  return lines.slice(at + start, at + end);
}

function sizeOf(lines: readonly MeasuredLine[]): number {
  return lines.reduce((sum, { size }) => sum + size, 0);
}
