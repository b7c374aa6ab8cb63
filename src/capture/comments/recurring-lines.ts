import { actionOf } from './comment-actions.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { decorates } from './name-badges.ts';
import { statedVotes } from './stated-votes.ts';
import type { Segment } from './threads.ts';

const FEWEST = 3;
const LONGEST = 40;

/**
 * The numbers of the lines that a page sets below its comments, whatever they say: short, no sentences, below the words, and
 * the same at two thirds of the comments or more.
 */
export function recurringLines(segments: readonly Segment[]): Set<number> {
  const often = oftenIn(segments);
  const isSet = (line: MeasuredLine) => often.has(line.value) || isAside(line);
  const tails = segments.flatMap(({ lines }) => lines.slice(lines.findLastIndex((line) => !isSet(line)) + 1));
  return new Set(tails.flatMap(({ n, value }) => (often.has(value) ? [n] : [])));
}

function oftenIn(segments: readonly Segment[]): Set<string> {
  const times = new Map<string, number>();
  for (const { lines } of segments) {
    const short = lines.flatMap(({ value, ends }) => (value.length <= LONGEST && !ends ? [value] : []));
    for (const value of new Set(short)) times.set(value, (times.get(value) ?? 0) + 1);
  }
  const enough = segments.length < FEWEST ? Infinity : (segments.length * 2) / 3;
  return new Set([...times].flatMap(([value, count]) => (count >= enough ? [value] : [])));
}

function isAside(line: MeasuredLine): boolean {
  return actionOf(line.value) !== null || decorates(line) || statedVotes(line, false) !== null;
}
