import { kindAt, LETTER, NUMBER } from './characters.ts';

/** A text without some signs at its start and some at its end, each string a set of signs. */
export function withoutSigns(text: string, before: string, after: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && before.includes(text[start]!)) start++;
  while (end > start && after.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** A text from its first letter or number on. */
export function fromFirstWord(text: string): string {
  let start = 0;
  while (start < text.length && (kindAt(text, start) & (LETTER | NUMBER)) === 0) start++;
  return text.slice(start);
}

/** The letters and numbers of a text in lower case, to compare what differs in signs and spaces only. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
