import { folded } from './occurrences.ts';

/** The lengths of the words that are kept: a shorter one has too many neighbours, a longer one is hardly a word. */
export const wordLengths = { from: 4, to: 20 };

/** Counts in how many texts each word stands; `lists` gives the words of each length, those in most texts first. */
export interface WordCounter {
  add(text: string): void;
  lists(): Map<number, string[]>;
}

/** Makes a list of an archive's own words, out of which a mistyped one can be put right. It keeps no more than `most`. */
export function wordCounter(most = 60_000): WordCounter {
  const counts = new Map<string, number>();
  return {
    add(text) {
      for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
    },
    lists() {
      const words = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most);
      const lengths = Array.from({ length: wordLengths.to - wordLengths.from + 1 }, (_, at) => wordLengths.from + at);
      return new Map(
        lengths.map((length) => [length, words.filter(([word]) => word.length === length).map(([word]) => word)]),
      );
    },
  };
}

/** The words of a text that a mistyped one may have been meant for, folded, without a possessive ending. */
export function wordsOf(text: string): string[] {
  const words = folded(text).match(/[\p{L}]+(?:'\p{L}+)*/gu) ?? [];
  return words.map((word) => word.replace(/'s$/, '')).filter(isListed);
}

function isListed(word: string): boolean {
  const spaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}']/u.test(word);
  return spaced && word.length >= wordLengths.from && word.length <= wordLengths.to;
}
