import { actionOf } from './comment-actions.ts';
import { COUNTERS } from './comment-words.ts';
import type { Draft } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { phrasesOf } from '../text/phrases.ts';
import type { Votes } from '../reading/reading.ts';
import type { Segment } from './threads.ts';

/** A system of comments that sets bare numbers at each: those for it, or those for it and then those against it. */
export interface Counter {
  system: string;
  /** Words of which a line of the page holds some where its comments are this system's, a bar between two. */
  marks: string;
  /** Whether readers can vote against a comment. */
  against: boolean;
}

const NUMBER = /^\d{1,6}$|^\d{1,3}(?:,\d{3})+$/;
const LONGEST = 240;
const MARKS = COUNTERS.map((counter) => ({ counter, marks: phrasesOf([counter.marks]) }));

/** The system whose comments a page says that it holds; null where it names none. */
export function counterOf({ lines }: Draft): Counter | null {
  const keys = lines.flatMap(({ key }) => (key.length <= LONGEST ? [key] : []));
  return MARKS.find(({ marks }) => keys.some((key) => marks.some((mark) => key.includes(mark))))?.counter ?? null;
}

/** Reads the votes of a comment off its bare numbers; null where these are more or fewer than its system sets in one place. */
export function bareVotes(
  { lines, own }: Segment,
  counter: Counter,
): { votes: Votes; lines: number[]; of: string } | null {
  const numbers = lines.filter(({ n, value }) => NUMBER.test(value) && own?.lines.includes(n) !== true);
  const [first, second] = numbers;
  if (!first || !standTogether(lines, numbers, own?.lines ?? [])) return null;
  const [up, down] = [countIn(first), second ? countIn(second) : 0];
  const stated = numbers.map(({ n }) => n);
  if (counter.against)
    return numbers.length === 2
      ? { votes: { net: up - down, up, down }, lines: stated, of: 'for and against it' }
      : null;
  // The Guardian has set beside its count what one more vote would make of it.
  const more = numbers.length === 2 && down === up + 1;
  return numbers.length === 1 || more ? { votes: { net: up, up, down: 0 }, lines: stated, of: 'for it' } : null;
}

// Numbers among a reader's words are the reader's.
function standTogether(
  lines: readonly MeasuredLine[],
  numbers: readonly MeasuredLine[],
  own: readonly number[],
): boolean {
  const [from, to] = [lines.indexOf(numbers[0]!), lines.indexOf(numbers.at(-1)!)];
  const [above, below] = [lines[from - 1], lines[to + 1]];
  const beside = (above && own.includes(above.n)) || [above, below].some((line) => line && isAside(line));
  return beside === true && to - from === numbers.length - 1;
}

function isAside({ value, key }: MeasuredLine): boolean {
  return actionOf(value) !== null || /(?:^|\s)(?:pick|staff|contributor)$/.test(key);
}

function countIn({ value }: MeasuredLine): number {
  return Number(value.replaceAll(',', ''));
}
