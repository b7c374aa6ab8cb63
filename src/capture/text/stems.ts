import { kindAt, LETTER, NUMBER, unitAt, WIDE } from './characters.ts';
import type { WordCursor } from './word-cursor.ts';
import { hashed } from './word-table.ts';

const LONGEST = 6;
const SHORTEST = 4;
const BEGINS = LETTER | NUMBER | WIDE;

/** A stem where it stands in its text, and where the word ends that it begins. */
export interface StemCursor extends WordCursor {
  past: number;
}

/** The stems of a text's longer words, so that "elected" and "election" count as one; without spaces, each two characters. */
export function stemsOf(text: string): string[] {
  const lower = stemmable(text);
  const stems: string[] = [];
  const cursor = beforeStems();
  while (nextStem(cursor, lower)) stems.push(lower.slice(cursor.start, cursor.end));
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
export function nextStem(cursor: StemCursor, text: string): boolean {
  const { length } = text;
  for (let at = cursor.past; at < length; at++) {
    if ((kindAt(text, at) & BEGINS) === 0) continue;
    if (isPair(text, at)) return standAt(cursor, text, at, at + 2, at + 2);
    const end = endOfWord(text, at);
    if (end - at >= SHORTEST) return standAt(cursor, text, at, Math.min(end, at + LONGEST), end);
  }
  return false;
}

function standAt(cursor: StemCursor, text: string, start: number, end: number, past: number): boolean {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashed(hash, unitAt(text, at));
  cursor.start = start;
  cursor.end = end;
  cursor.past = past;
  cursor.hash = hash;
  return true;
}

function isPair(text: string, at: number): boolean {
  return (kindAt(text, at) & WIDE) !== 0 && at + 1 < text.length && (kindAt(text, at + 1) & WIDE) !== 0;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && (kindAt(text, end) & (LETTER | NUMBER)) !== 0) end++;
  return end;
}
