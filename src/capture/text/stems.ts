import { kindAt, LETTER, NUMBER, WIDE } from './characters.ts';

const LONGEST = 6;
const SHORTEST = 4;

/** The stems of a text's longer words, so that "elected" and "election" count as one; without spaces, each two characters. */
export function stemsOf(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('\u00ad', '');
  const stems: string[] = [];
  let at = 0;
  while (at < lower.length) {
    if (isPair(lower, at)) {
      stems.push(lower.slice(at, at + 2));
      at += 2;
      continue;
    }
    const end = endOfWord(lower, at);
    if (end - at >= SHORTEST) stems.push(lower.slice(at, Math.min(end, at + LONGEST)));
    at = end - at >= SHORTEST ? end : at + 1;
  }
  return stems;
}

/** The share of a text's stems that are among others; 1 for a text without any. */
export function stemShare(text: string, others: ReadonlySet<string>): number {
  const own = new Set(stemsOf(text));
  return own.size === 0 ? 1 : own.intersection(others).size / own.size;
}

function isPair(text: string, at: number): boolean {
  return at + 1 < text.length && (kindAt(text, at) & kindAt(text, at + 1) & WIDE) !== 0;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && (kindAt(text, end) & (LETTER | NUMBER)) !== 0) end++;
  return end;
}
