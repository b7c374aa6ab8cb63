const WORD = /[\p{L}\p{M}]+/gu;

// Scripts that share the look of many letters. Japanese or Korean text mixes scripts by nature, and none that look alike.
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
];

/** A word with letters of several scripts that look alike, as one has that passes for another word. */
export interface MixedWord {
  word: string;
  scripts: string[];
}

/** The words of a text that mix scripts whose letters look alike, each once. */
export function mixedWords(text: string): MixedWord[] {
  const here = SCRIPTS.filter(([, letter]) => letter.test(text));
  if (here.length < 2) return [];
  return [...new Set(text.match(WORD))]
    .map((word) => ({ word, scripts: here.filter(([, letter]) => letter.test(word)).map(([name]) => name) }))
    .filter(({ scripts }) => scripts.length > 1);
}
