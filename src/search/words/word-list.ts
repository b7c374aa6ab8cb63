import { folded } from './occurrences.ts';

/** The lengths of the words that are kept: a shorter one has too many neighbours, a longer one is hardly a word. */
export const wordLengths = { from: 4, to: 20 };

/** Counts in how many texts each word stands. */
export interface WordCounter {
  add(text: string): void;
  counts(): WordCounts;
}

/** Words, each with the number of texts that it stands in. */
export type WordCounts = [word: string, texts: number][];

/** Makes a counter of an archive's own words, out of which a mistyped one can be put right. */
export function wordCounter(): WordCounter {
  const counts = new Map<string, number>();
  return {
    add(text) {
      for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    counts: () => [...counts],
  };
}

/** The words of each length, those in most texts first, out of the counts of several parts of an archive; no more than `most`. */
export function wordLists(parts: Iterable<WordCounts>, most = 60_000): Map<number, string[]> {
  const counts = new Map<string, number>();
  for (const part of parts) for (const [word, n] of part) counts.set(word, (counts.get(word) ?? 0) + n);
  const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most);
  const lengths = Array.from({ length: wordLengths.to - wordLengths.from + 1 }, (_, at) => wordLengths.from + at);
  const byLength = Map.groupBy(words, ([word]) => word.length);
  return new Map(lengths.map((length) => [length, (byLength.get(length) ?? []).map(([word]) => word)]));
}

/** The words of a text that a mistyped one may have been meant for, folded, without a possessive ending. */
export function wordsOf(text: string): string[] {
  const words = folded(text).match(/[\p{L}]+(?:'\p{L}+)*/gu) ?? [];
  return words.map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word)).filter(isListed);
}

function isListed(word: string): boolean {
  if (word.length < wordLengths.from || word.length > wordLengths.to) return false;
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}']/u.test(word);
}
