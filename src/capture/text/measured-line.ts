import { COMPOSABLE, holds } from './characters.ts';

/** So many characters of a line are measured, from its first on. */
export const MEASURED = 4000;

/** A longer line is compared as it stands: folding it would cost more than it tells. */
export const FOLDED = 400;

/** A line as it was before a program wrapped it: one line of the capture, or several that run on. */
export interface LogicalLine {
  /** Number of its first line in the capture, from 1. */
  n: number;
  /** Number of its last line in the capture. */
  last: number;
  /** Its words character by character as captured, without white space at the ends; a space stands where a line was broken. */
  captured: string;
  /** Its words as they are compared. */
  value: string;
  /** The number of the line that it continues; its words then stand there, and it has none of its own. */
  continues: number | null;
  /** Whether it begins with the rest of a word that was cut in two, whose hyphen was kept. */
  cut: boolean;
}

/**
 * A line with what can be said of it alone. A wrapped line stands where it begins; the lines that continue it are blank here
 * and get its role in the end. Sizes are taken from its first 4,000 characters.
 */
export interface MeasuredLine extends LogicalLine {
  /** The text of line n alone, as captured. */
  text: string;
  /** What kinds of characters it holds, as bits (see characters.ts). */
  kinds: number;
  /** The value in lower case with single spaces, to compare lines by. */
  key: string;
  /** Length in Latin characters; a Chinese or Japanese one counts for 2.6, a Korean one for 2. */
  size: number;
  /** Number of words, where two characters without spaces between words count as one. */
  words: number;
  /** Whether it ends as a sentence ends. */
  ends: boolean;
  /** Whether a browser printed it at the edge of a sheet. */
  edge: boolean;
  /** Number of the first line with the same key. */
  first: number;
  /** How many lines have the same key. */
  times: number;
}

/** Whether a line holds a character of some kinds anywhere: what was measured of it tells, unless it is very long. */
export function lineHolds(kinds: number, line: MeasuredLine): boolean {
  // A character of two halves may stand on both sides.
  return (line.kinds & kinds) !== 0 || (line.value.length > MEASURED && holds(kinds, line.value.slice(MEASURED - 1)));
}

/** The first `most` characters of a line in lower case, where how many spaces part its words does not matter. */
export function lowerHead({ value, key, kinds }: MeasuredLine, most: number): string {
  const folded = value.length <= Math.min(FOLDED, most) && (kinds & COMPOSABLE) === 0;
  return folded ? key : value.slice(0, most).toLowerCase();
}
