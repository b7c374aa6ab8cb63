import { bareNames, bylineOn } from '../bylines/byline-lines.ts';
import { isKnownName } from '../bylines/person-names.ts';
import { namesDay } from '../dates/dates.ts';
import { timeOf } from '../dates/times.ts';
import { phraseOf } from '../furniture/phrases.ts';
import { SECTION_WORDS } from '../source/section-words.ts';
import { mayRunOn } from './run-on-lines.ts';
import { isCentred, isMidSentence, roomFor, startsAnew } from './line-pairs.ts';
import { fewestPairs, WIDEST, type WrapWidths, wrapWidths } from './wrap-widths.ts';
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

/**
 * Finds the lines that a program wrapped at a fixed width: lines as full as they can be, since the first word of the next did
 * not fit, and most of them in the middle of a sentence. A capture whose lines are paragraphs has none;
 * null for one that plainly is neither wrapped nor quoted. Lines that are `apart` are taken for blank ones.
 */
export function wrappingOf(texts: readonly string[], apart: readonly boolean[] | null = null): Wrapping | null {
  if (!mayRunOn(texts, fewestPairs(texts.length), WIDEST * 2)) return null;
  const { lines, widths } = measured(texts, apart);
  const none = { lines, continues: lines.map(() => false) };
  if (widths === null) return none;
  const mostly = isMostlyWrapped(texts, lines, widths.width);
  // Lines as short as those of a menu or a list break off alike by chance; in a column all lines are that short.
  if (widths.width < NARROW && !mostly) return none;
  const joined: boolean[] = [];
  lines.forEach((line, at) => {
    const limit = joined[at - 1] ? widths.width : widths.first;
    joined.push(at > 0 && isContinuation(lines[at - 1]!, line, limit, widths));
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
  return line.width <= width + 2 && next.width <= width + 2 && !isUnderHeadline(line, next, width);
}

// A headline may be as wide as the page by chance: the byline or the date below it begins anew.
function isUnderHeadline(line: WrappedLine, next: WrappedLine, width: number): boolean {
  if (line.ends || next.ends) return false;
  if (next.text === line.text) return true;
  const short = next.width < width * NEARLY_FULL;
  if (short && (namesDay(next.text, null) || isPart(next.text))) return true;
  return (short || /^\p{Lu}/u.test(next.text)) && bylineOn(next.text, null)?.kind === 'by';
}

// A section, a time, names or words that only menus and buttons have.
function isPart(text: string): boolean {
  const key = text.toLowerCase();
  return phraseOf(key) !== null || SECTION_WORDS.has(key) || timeOf(text) !== null || isNames(text);
}

function isNames(text: string): boolean {
  const names = bareNames(text, null)?.names;
  return names !== undefined && names.every((name) => name.includes(' ') && isKnownName(name));
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
  const isLonger = (text: string, at: number) =>
    (lines[at]?.width ?? text.length) > width + 2 && /\S\s+\S/.test(text.slice(0, WIDEST * 2));
  const longer = texts.filter(isLonger).length;
  const full = lines.filter((line) => line && line.width > width * NEARLY_FULL && line.width <= width + 2).length;
  return longer <= full * FEW_LONGER;
}
