import { kindOf } from './characters.ts';
import type { Units } from './units.ts';
import { hashed } from './word-table.ts';

/** A word where it stands in its text, and its characters as a number, by which a table of words has it. */
export interface WordCursor {
  start: number;
  end: number;
  hash: number;
}

/** Before the first word of a text. */
export function beforeFirst(): WordCursor {
  return { start: 0, end: 0, hash: 0 };
}

/**
 * Moves on to the next word of a text; false where there is none. Words are the longest stretches that begin with a
 * character of some kinds and go on with such of others, among which the first are.
 */
export function nextWord(cursor: WordCursor, { text, units }: Units, begins: number, goesOn: number): boolean {
  const { length } = text;
  let at = cursor.end;
  while (at < length && (kindOf(units[at]!, text, at) & begins) === 0) at++;
  cursor.start = at;
  let hash = 0;
  for (; at < length; at++) {
    const unit = units[at]!;
    if ((kindOf(unit, text, at) & goesOn) === 0) break;
    hash = hashed(hash, unit);
  }
  cursor.end = at;
  cursor.hash = hash;
  return cursor.start < at;
}
