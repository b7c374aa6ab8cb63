import { unitAt } from '../text/characters.ts';

/** The words of a page, each with what was made of it where it first stood. A word is looked up where it stands in its text. */
export interface WordTable<T> {
  /** What was made of the word from `start` to `end` of a text, whose characters `hashed` has put into a number. */
  at: (text: string, start: number, end: number, hash: number) => T;
}

interface Entry<T> {
  text: string;
  value: T;
  /** Another word whose characters make the same number. */
  next: Entry<T> | undefined;
}

/** Makes an empty table; `make` gets each word once, and how many there were before it. */
export function wordTable<T>(make: (word: string, before: number) => T): WordTable<T> {
  const entries = new Map<number, Entry<T>>();
  let size = 0;
  return {
    // To take every word out of its text, as a string to look up, would cost more than all that is asked of it.
    at(text, start, end, hash) {
      const first = entries.get(hash);
      for (let entry = first; entry !== undefined; entry = entry.next)
        if (stands(entry.text, text, start, end)) return entry.value;
      const word = text.slice(start, end);
      const value = make(word, size++);
      entries.set(hash, { text: word, value, next: first });
      return value;
    },
  };
}

/** A number for a word's characters so far, with one more. */
export function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}

/** The number for all characters of a word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, unitAt(word, at));
  return hash;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  return word.length === end - start && text.startsWith(word, start);
}
