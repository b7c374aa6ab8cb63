import { bylineOn } from '../bylines/byline-lines.ts';
import { namesDay } from '../dates/dates.ts';
import { mayRunOn } from './run-on-lines.ts';
import { type WrappedLine, wrappedLine } from './wrapped-line.ts';

/** The width that a capture was wrapped at, where it was: the lines, and which of them continue the one above. */
export interface Wrapping {
  lines: readonly (WrappedLine | null)[];
  continues: readonly boolean[];
}

const NARROWEST = 40;
const WIDEST = 100;
const ENOUGH_PAIRS = 4;
const MOST = 0.6;
const ENOUGH_LINES = 3;
const NEARLY_FULL = 0.85;
const FEW_LONGER = 0.1;
const HANGING = 6;
const COMMA = /[,،、，]$/;

/**
 * Finds the lines that a program wrapped at a fixed width: lines as full as they can be, since the first word of the next did
 * not fit, and most of them in the middle of a sentence. A capture whose lines are paragraphs has none;
 * null for one that plainly is neither wrapped nor quoted.
 */
export function wrappingOf(texts: readonly string[]): Wrapping | null {
  if (!mayRunOn(texts, ENOUGH_PAIRS, WIDEST * 2)) return null;
  const lines = texts.map((text) => wrappedLine(text, WIDEST));
  const none = { lines, continues: lines.map(() => false) };
  const width = widthOf(lines);
  if (width === null) return none;
  const joined = lines.map((line, at) => at > 0 && isContinuation(lines[at - 1]!, line!, width));
  return { lines, continues: withoutChance(lines, joined, isMostlyWrapped(texts, lines, width)) };
}

// Each pair of lines that is surely wrapped says between which widths that was; most pairs agree on the true one.
function widthOf(lines: readonly (WrappedLine | null)[]): number | null {
  const votes = new Array<number>(WIDEST + 2).fill(0);
  let pairs = 0;
  for (let at = 1; at < lines.length; at++) {
    const [line, next] = [lines[at - 1], lines[at]];
    if (!line || !next || !isMidSentence(line, next)) continue;
    if (line.width < NARROWEST) continue;
    pairs++;
    const least = Math.max(line.width, next.width, NARROWEST);
    const most = Math.min(WIDEST, line.width + gapOf(next) + next.firstWidth - 1);
    for (let width = least; width <= most; width++) votes[width]!++;
  }
  const best = Math.max(...votes);
  return best >= Math.max(ENOUGH_PAIRS, pairs * MOST) ? votes.indexOf(best) : null;
}

function isMidSentence(line: WrappedLine, next: WrappedLine): boolean {
  if (line.ends || !line.running || line.depth !== next.depth || startsAnew(line, next)) return false;
  return next.start === 'lower' || COMMA.test(line.text) || (next.start !== 'other' && line.start === next.start);
}

function startsAnew(line: WrappedLine, next: WrappedLine): boolean {
  if (next.bullet) return true;
  return next.indent > line.indent + (line.bullet ? HANGING : 0);
}

function gapOf(next: WrappedLine): number {
  return next.start === 'unspaced' ? 0 : 1;
}

function isContinuation(line: WrappedLine | null, next: WrappedLine | null, width: number): boolean {
  if (!line?.running || !next || line.depth !== next.depth || startsAnew(line, next)) return false;
  if (line.width > width + 2 || next.width > width + 2 || isUnderHeadline(line, next, width)) return false;
  if (line.width + gapOf(next) + next.firstWidth > width) return true;
  return line.width >= width * NEARLY_FULL && isMidSentence(line, next);
}

// A headline may be as wide as the page by chance: the byline or the date below it begins anew.
function isUnderHeadline(line: WrappedLine, next: WrappedLine, width: number): boolean {
  if (line.ends || next.ends) return false;
  if (next.width < width * NEARLY_FULL && namesDay(next.text, null)) return true;
  return /^\p{Lu}/u.test(next.text) && bylineOn(next.text, null)?.kind === 'by';
}

// Two lines of a list may be as long as wrapped ones by chance; a stretch of them with sentences running on is none.
function withoutChance(lines: readonly (WrappedLine | null)[], joined: readonly boolean[], mostly: boolean): boolean[] {
  const kept = [...joined];
  for (let start = 0; start < joined.length; start++) {
    let end = start + 1;
    while (joined[end]) end++;
    const stretch = lines.slice(start, end).filter((line) => line !== null);
    if (!isWrapped(stretch, mostly)) kept.fill(false, start, end);
    start = end - 1;
  }
  return kept;
}

function isWrapped(stretch: readonly WrappedLine[], mostly: boolean): boolean {
  const middles = stretch.filter((line, at) => at > 0 && isMidSentence(stretch[at - 1]!, line)).length;
  if (mostly) return middles > 0 || stretch.length >= ENOUGH_LINES || !stretch[0]?.ends;
  const lower = stretch.filter(({ start }, at) => at > 0 && start === 'lower').length;
  return stretch.length >= ENOUGH_LINES && Math.min(lower, middles) >= (stretch.length - 1) / 2;
}

function isMostlyWrapped(texts: readonly string[], lines: readonly (WrappedLine | null)[], width: number): boolean {
  const isLonger = (text: string, at: number) =>
    (lines[at]?.width ?? text.length) > width + 2 && /\S\s+\S/.test(text.slice(0, WIDEST * 2));
  const longer = texts.filter(isLonger).length;
  const full = lines.filter((line) => line && line.width > width * NEARLY_FULL && line.width <= width + 2).length;
  return longer <= full * FEW_LONGER;
}
