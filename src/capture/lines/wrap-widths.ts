import { isMidSentence, isTag, roomFor } from './line-pairs.ts';
import type { WrappedLine } from './wrapped-line.ts';

/** The columns that a capture was wrapped at, and whether its paragraphs hang: all lines but their first are indented. */
export interface WrapWidths {
  width: number;
  /** The columns of the first line of a paragraph: fewer where an indent that stood there has been lost. */
  first: number;
  hanging: boolean;
}

/** The most columns that lines are wrapped at. */
export const WIDEST = 160;
/** So many lines at least must break off in a sentence. */
const ENOUGH_PAIRS = 4;
/** On a page of so few lines so many do, if all agree: a short item has no more. */
const FEW_LINES = 16;
const FEWEST_PAIRS = 2;
const BLANKS_BESIDE = 3;
const NARROWEST_OF_FEW = 55;

const NARROWEST = 24;
const MOST = 0.6;
const FEW_WIDER = 0.1;
const ENDED = 0.15;

type Lines = readonly (WrappedLine | null)[];

/** The least and the most columns that a line was wrapped at. */
type Bounds = readonly [number, number];

/** A line that breaks off in a sentence, and the next. */
interface Pair {
  line: WrappedLine;
  next: WrappedLine;
  /** Whether it is the first line of a paragraph. */
  first: boolean;
}

/** How many lines of a capture must break off in a sentence at the least, if it has so many lines with its blank ones. */
export function fewestPairs(lines: number): number {
  return lines <= FEW_LINES * BLANKS_BESIDE ? FEWEST_PAIRS : ENOUGH_PAIRS;
}

/** Finds the columns that lines were wrapped at; null where they do not agree on any. */
export function wrapWidths(lines: Lines): WrapWidths | null {
  const hanging = hangs(lines);
  const pairs = pairsOf(lines, hanging);
  const few = lines.filter((line) => line !== null).length <= FEW_LINES;
  const width = (few ? unanimous : agreed)(
    pairs.map(({ line, next }) => boundsOf(line, Math.max(line.width, next.width), next)),
  );
  const full = width ?? widthOfFull(lines, pairs);
  const even = full === null ? null : { width: full, first: full, hanging };
  const firsts = boundsWhere(pairs, true);
  if (width !== null && mostHold(firsts, width)) return even;
  // Where an indent was lost, first lines agree on one width and all others on another.
  const [first, others] = [agreed(firsts), agreed(boundsWhere(pairs, false))];
  return first === null || others === null || first > others ? even : { width: others, first, hanging };
}

function boundsWhere(pairs: readonly Pair[], wanted: boolean): Bounds[] {
  return pairs.filter(({ first }) => first === wanted).map(({ line, next }) => boundsOf(line, line.width, next));
}

function pairsOf(lines: Lines, hanging: boolean): Pair[] {
  let first = true;
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (!line || !next || !isMidSentence(line, next, hanging)) {
      first = true;
      return [];
    }
    const pair = { line, next, first };
    first = false;
    return line.width < NARROWEST || isTag(next) ? [] : [pair];
  });
}

// The line was full: the first word of the next did not fit.
function boundsOf(line: WrappedLine, least: number, next: WrappedLine): Bounds {
  return [Math.max(least, NARROWEST), Math.min(WIDEST, line.width + roomFor(next) - 1)];
}

// Each pair says between which widths its line was wrapped; most pairs agree on the true one.
function agreed(bounds: readonly Bounds[]): number | null {
  const { width, votes } = mostVoted(bounds);
  return votes >= Math.max(ENOUGH_PAIRS, bounds.length * MOST) ? width : null;
}

function mostVoted(bounds: readonly Bounds[]): { width: number; votes: number } {
  const votes = new Array<number>(WIDEST + 2).fill(0);
  for (const [least, most] of bounds)
    for (let width = least; width <= Math.min(most, WIDEST + 1); width++) votes[width]!++;
  const best = Math.max(...votes);
  return { width: votes.indexOf(best), votes: best };
}

// A line that breaks off by chance is one among others; here there are no others. Narrow ones may be headlines.
function unanimous(bounds: readonly Bounds[]): number | null {
  const wide = bounds.filter(([, most]) => most >= NARROWEST_OF_FEW);
  const least = Math.max(...wide.map(([from]) => from));
  const most = Math.min(...wide.map(([, to]) => to));
  const enough = wide.length >= FEWEST_PAIRS && least >= NARROWEST_OF_FEW && least <= most;
  return enough ? least : agreed(bounds);
}

// Without spaces, any two lines may seem to break off in a sentence; but all that were wrapped are as wide as the widest, and
// sentences end among them, as they do not in a list of headlines.
function widthOfFull(lines: Lines, pairs: readonly Pair[]): number | null {
  const unspaced = pairs.filter(({ line }) => line.start === 'unspaced');
  // A character that takes two columns may have left the last one free.
  const { width } = mostVoted(unspaced.map(({ line }) => [line.width, line.width + 1]));
  const wider = lines.filter((line) => line !== null && line.width > width + 1).length;
  const full = unspaced.filter(({ line }) => line.width >= width - 1);
  const ended = full.filter(({ next }) => next.ends).length;
  return full.length >= ENOUGH_PAIRS && wider <= full.length * FEW_WIDER && ended >= full.length * ENDED ? width : null;
}

function mostHold(bounds: readonly Bounds[], width: number): boolean {
  return bounds.filter(([least, most]) => least <= width && width <= most).length >= bounds.length * MOST;
}

// Of the lines that go on with a sentence, more stand farther in than the line before than farther out.
function hangs(lines: Lines): boolean {
  let farther = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (!line || !next || line.bullet || !isMidSentence(line, next, true)) return;
    farther += Math.sign(next.indent - line.indent);
  });
  return farther >= ENOUGH_PAIRS;
}
