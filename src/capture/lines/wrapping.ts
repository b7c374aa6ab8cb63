import { mayRunOn } from './run-on-lines.ts';
import { isAddress } from '../furniture/address.ts';
import { raggedLines } from './ragged-lines.ts';
import { isCentred, isMidSentence, isTag, roomFor, startsAnew } from './line-pairs.ts';
import { fewestPairs, WIDEST, type WrapWidths, wrapWidths } from './wrap-widths.ts';
import { isUnderHeadline } from './under-headline.ts';
import { isWide, type WideColumns, type WrappedLine, wrappedLine } from './wrapped-line.ts';

/** The width that a capture was wrapped at, where it was: the lines, and which of them continue the one above. */
export interface Wrapping {
  lines: readonly (WrappedLine | null)[];
  continues: readonly boolean[];
}

const NARROW = 45;
const ENOUGH_LINES = 3;
const NEARLY_FULL = 0.85;
const FEW_LONGER = 0.5;
const FEW_WIDER = 0.03;
const HEADING = 0.4;
const LONGEST_ADDRESS = 4000;

/**
 * Finds the lines that a program wrapped at a fixed width: lines as full as they can be, since the first word of the next did
 * not fit, and most of them in the middle of a sentence. A capture whose lines are paragraphs has none;
 * null for one that plainly is neither wrapped nor quoted. Lines that are `apart` are taken for blank ones.
 */
export function wrappingOf(texts: readonly string[], apart: readonly boolean[] | null = null): Wrapping | null {
  if (!mayRunOn(texts, fewestPairs(texts.length), WIDEST * 2)) return null;
  const { lines, widths } = measured(texts, apart);
  const none = { lines, continues: lines.map(() => false) };
  const ragged = widths !== null && holds(lines, widths) ? null : raggedLines(lines);
  if (widths === null || ragged) return { lines, continues: ragged ?? none.continues };
  const mostly = isMostlyWrapped(texts, lines, widths.width);
  // Lines as short as those of a menu or a list break off alike by chance; in a column all lines are that short.
  if (widths.width < NARROW && !mostly) return none;
  const joined: boolean[] = [];
  lines.forEach((line, at) => {
    const limit = joined[at - 1] ? widths.width : widths.first;
    const heading = mostly && isHeadingOfTwo(lines, at, widths);
    joined.push(at > 0 && (heading || isContinuation(lines[at - 1]!, line, limit, widths)));
  });
  return { lines, continues: withoutChance(lines, joined, mostly, widths.hanging) };
}

/** The lines as they were wrapped, and the widths that they agree on. */
interface Measured {
  lines: readonly (WrappedLine | null)[];
  widths: WrapWidths | null;
}

function measured(texts: readonly string[], apart: readonly boolean[] | null): Measured {
  const inColumns = measuredBy(2, texts, apart);
  if (inColumns.widths !== null || !texts.some(isWide)) return inColumns;
  const inCharacters = measuredBy(1, texts, apart);
  // Headlines in a list may be as short as each other.
  return (inCharacters.widths?.width ?? 0) < NARROW ? inColumns : inCharacters;
}

function measuredBy(wide: WideColumns, texts: readonly string[], apart: readonly boolean[] | null): Measured {
  const lines = texts.map((text, at) => (apart?.[at] ? null : wrappedLine(text, WIDEST, wide)));
  return { lines, widths: wrapWidths(lines) };
}

// Lines that were set in type may agree on a width by chance; then many of those that break off are wider.
function holds(lines: Measured['lines'], { width, hanging }: WrapWidths): boolean {
  const broken = lines.filter((line, at) => {
    const next = lines[at + 1];
    return line && next && line.width > width * NEARLY_FULL && isMidSentence(line, next, hanging);
  });
  return broken.filter((line) => line!.width > width + 2).length <= broken.length * FEW_WIDER;
}

// A heading is set in larger type, and so its lines hold less.
function isHeadingOfTwo(lines: Measured['lines'], at: number, { width, hanging }: WrapWidths): boolean {
  const [above, first, second, below] = [lines[at - 2], lines[at - 1], lines[at], lines[at + 1]];
  if (above || below || !first || !second || isTag(second)) return false;
  return first.width >= width * HEADING && second.start === 'lower' && isMidSentence(first, second, hanging);
}

function isContinuation(
  line: WrappedLine | null,
  next: WrappedLine | null,
  limit: number,
  widths: WrapWidths,
): boolean {
  if (!line || !next) return false;
  if (isCentred(line, next)) return !line.ends;
  if (!mayRunOnInto(line, next, widths)) return false;
  // In a narrow column a line may be full of two long words.
  if (!line.running && widths.width >= NARROW) return false;
  const middle = isMidSentence(line, next, widths.hanging);
  // A line that is full for a first one only may as well be a heading: the sentence has to go on.
  if (line.width + roomFor(next) <= limit) return middle && line.width >= limit * NEARLY_FULL;
  return limit === widths.width || middle || (!line.ends && line.width <= limit + 2);
}

function mayRunOnInto(line: WrappedLine, next: WrappedLine, { width, hanging }: WrapWidths): boolean {
  if (line.depth !== next.depth || startsAnew(line, next, hanging)) return false;
  return line.width <= width + 2 && next.width <= width + 2 && !isUnderHeadline(line, next, width * NEARLY_FULL);
}

// Two lines of a list may be as long as wrapped ones by chance; a stretch of them with sentences running on is none.
function withoutChance(
  lines: readonly (WrappedLine | null)[],
  joined: readonly boolean[],
  mostly: boolean,
  hanging: boolean,
): boolean[] {
  const kept = [...joined];
  for (let start = 0; start < joined.length; start++) {
    let end = start + 1;
    while (joined[end]) end++;
    const stretch = lines.slice(start, end).filter((line) => line !== null);
    const apart = !lines[start - 1] && !lines[end];
    if (!isWrapped(stretch, mostly, hanging) && !(mostly && apart)) kept.fill(false, start, end);
    start = end - 1;
  }
  return kept;
}

function isWrapped(stretch: readonly WrappedLine[], mostly: boolean, hanging: boolean): boolean {
  const middles = stretch.filter((line, at) => at > 0 && isMidSentence(stretch[at - 1]!, line, hanging)).length;
  // No sentence begins with a small letter: the full stop before it is that of a short form.
  const goesOn = stretch[1]?.start === 'lower';
  if (mostly) return middles > 0 || stretch.length >= ENOUGH_LINES || goesOn || !stretch[0]?.ends;
  const lower = stretch.filter(({ start }, at) => at > 0 && (start === 'lower' || start === 'unspaced')).length;
  return stretch.length >= ENOUGH_LINES && Math.min(lower, middles) >= (stretch.length - 1) / 2;
}

function isMostlyWrapped(texts: readonly string[], lines: readonly (WrappedLine | null)[], width: number): boolean {
  const isLonger = (text: string, at: number) => (lines[at]?.width ?? text.length) > width + 2 && mayBreak(text);
  const longer = texts.filter(isLonger).length;
  const full = lines.filter((line) => line && line.width > width * NEARLY_FULL && line.width <= width + 2).length;
  return longer <= full * FEW_LONGER;
}

// An address is left whole, and so is a single word.
function mayBreak(text: string): boolean {
  return /\S\s+\S/.test(text.slice(0, WIDEST * 2)) && !isAddress(text.slice(0, LONGEST_ADDRESS).trim());
}
