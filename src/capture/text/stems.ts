import { kindOf, LETTER, NUMBER, WIDE } from './characters.ts';
import { type Units, unitList } from './units.ts';
import type { WordCursor } from './word-cursor.ts';
import { hashed } from './word-table.ts';

const LONGEST = 6;
const SHORTEST = 4;
const BEGINS = LETTER | NUMBER | WIDE;
const unitsOf = unitList();

/** A stem where it stands in its text, and where the word ends that it begins. */
export interface StemCursor extends WordCursor {
  past: number;
}

/** The stems of a text's longer words, so that "elected" and "election" count as one; without spaces, each two characters. */
export function stemsOf(text: string): string[] {
  const lower = unitsOf(stemmable(text));
  const stems: string[] = [];
  const cursor = beforeStems();
  while (nextStem(cursor, lower)) stems.push(lower.text.slice(cursor.start, cursor.end));
  return stems;
}

/** The share of a text's stems that are among others; 1 for a text without any. */
export function stemShare(text: string, others: ReadonlySet<string>): number {
  const own = new Set(stemsOf(text));
  return own.size === 0 ? 1 : own.intersection(others).size / own.size;
}

/** A text as its stems are looked for in it. */
export function stemmable(text: string): string {
  return text.toLowerCase().replaceAll('\u00ad', '');
}

/** Before the first stem of a text. */
export function beforeStems(): StemCursor {
  return { start: 0, end: 0, hash: 0, past: 0 };
}

/** Moves on to the next stem of a text made ready for that; false where there is none. */
export function nextStem(cursor: StemCursor, text: Units): boolean {
  const { length } = text.text;
  for (let at = cursor.past; at < length; at++) {
    if (!isOf(BEGINS, text, at)) continue;
    if (isPair(text, at)) return standAt(cursor, text, at, at + 2, at + 2);
    const end = endOfWord(text, at);
    if (end - at >= SHORTEST) return standAt(cursor, text, at, Math.min(end, at + LONGEST), end);
  }
  return false;
}

function isOf(kinds: number, { text, units }: Units, at: number): boolean {
  return (kindOf(units[at]!, text, at) & kinds) !== 0;
}

function standAt(cursor: StemCursor, { units }: Units, start: number, end: number, past: number): boolean {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashed(hash, units[at]!);
  cursor.start = start;
  cursor.end = end;
  cursor.past = past;
  cursor.hash = hash;
  return true;
}

function isPair(text: Units, at: number): boolean {
  return at + 1 < text.text.length && isOf(WIDE, text, at) && isOf(WIDE, text, at + 1);
}

function endOfWord(text: Units, start: number): number {
  let end = start;
  while (end < text.text.length && isOf(LETTER | NUMBER, text, end)) end++;
  return end;
}
