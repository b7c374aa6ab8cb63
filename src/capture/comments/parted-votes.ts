import type { MeasuredLine } from '../text/measured-line.ts';
import type { Votes } from '../reading/reading.ts';
import { likesOf, votesOf } from './votes.ts';

const COUNT = /^\d{1,6}$/;
const LABEL = /^\P{N}+$/u;
const PAIR = 2;

/** Votes that stand on several lines, with how many these are. */
export interface PartedVotes {
  votes: Votes;
  lines: number;
}

/**
 * Reads votes whose words and numbers stand on lines of their own from `at` on: "+12" and "-3", or "Respect" and "41". With
 * `likesOnly`, a count of likes is the whole vote.
 */
export function partedVotes(lines: readonly MeasuredLine[], at: number, likesOnly: boolean): PartedVotes | null {
  if (votesOf(lines[at]!.value) !== null) return null;
  for (const count of [PAIR, PAIR * 2, PAIR * 3]) {
    const votes = at + count > lines.length ? null : votesOf(joined(lines, at, count));
    if (votes) return { votes, lines: count };
  }
  const likes = likesOnly ? likesBelow(lines, at) : null;
  return likes === null ? null : { votes: { net: likes, up: likes, down: 0 }, lines: PAIR };
}

// A number above the word is what it counts, and one that ends the comment's lines may be the next comment's own.
function likesBelow(lines: readonly MeasuredLine[], at: number): number | null {
  const [above, label, count] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!label || !count || !lines[at + PAIR] || !LABEL.test(label.value) || !COUNT.test(count.value)) return null;
  return above && COUNT.test(above.value) ? null : likesOf(joined(lines, at, PAIR));
}

function joined(lines: readonly MeasuredLine[], at: number, count: number): string {
  return lines
    .slice(at, at + count)
    .map(({ value }) => value)
    .join(' ');
}
