import { headDates, isHeadDate } from './head-date.ts';
import type { PageTraits } from '../traits/page-traits.ts';
import { PROSE } from '../traits/prose-share.ts';

const FEWEST = 3;
const TIMES_MORE = 2;
const ABOVE = 3;
const HEAD = 12;

/** The paragraphs of a block, by their places, and how long they are together. */
interface Paragraphs {
  places: readonly number[];
  size: number;
}

/**
 * Where paragraphs stand right below a date, parted by lines of other kinds as in a list of reviews, and there is twice as much
 * of them as of the prose that was found below no date, they are the report. Gives the path through them; null where there are none.
 */
export function headProse(page: PageTraits, path: Uint8Array): Uint8Array | null {
  const found = together(page, (at) => path[at] === 1);
  if (found.places.length > 0 && hasDateAbove(page, found.places[0]!)) return null;
  for (const at of headDates(page)) {
    const end = blockEnd(page, at + 1);
    const { places, size } = together(page, (place) => place > at && place < end);
    if (places.length >= FEWEST && size >= found.size * TIMES_MORE)
      return withoutClaimed(page, firstOf(page, places[0]!), places.at(-1)!);
  }
  return null;
}

function hasDateAbove(page: PageTraits, paragraph: number): boolean {
  for (let at = Math.max(0, paragraph - HEAD); at < paragraph; at++) if (isHeadDate(page, at)) return true;
  return false;
}

function together({ lines, prose }: PageTraits, among: (at: number) => boolean): Paragraphs {
  const places = lines.flatMap((_, at) => (prose[at]! >= PROSE && among(at) ? [at] : []));
  return { places, size: places.reduce((sum, at) => sum + lines[at]!.line.size, 0) };
}

// Buttons may stand above the first paragraph; below it they end the block, as do headings of what is no report.
function blockEnd({ lines, prose }: PageTraits, start: number): number {
  let begun = false;
  for (let at = start; at < lines.length; at++) {
    const { claimed, wording } = lines[at]!;
    begun ||= prose[at]! >= PROSE;
    if (begun && (claimed || wording.relatedHeading + wording.commentHeading > 0)) return at;
  }
  return lines.length;
}

function firstOf({ lines }: PageTraits, paragraph: number): number {
  let first = paragraph;
  while (first > 0 && paragraph - first < ABOVE && !lines[first - 1]!.claimed) first--;
  return first;
}

function withoutClaimed({ lines }: PageTraits, first: number, last: number): Uint8Array {
  return Uint8Array.from(lines, ({ claimed }, at) => (at >= first && at <= last && !claimed ? 1 : 0));
}
