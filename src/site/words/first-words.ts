import { fixedLocale } from './collation.ts';

/** The first words of a text, at most about `length` characters, with an ellipsis; the text itself where it is not longer. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  // The last segment may be half a word, or so long that hardly anything would be left before it.
  const word = segmenter.segment(text.slice(0, length + 1)).containing(length)?.index ?? length;
  const end = word < length * LEAST ? wholeCharacters(text, length) : word;
  return `${text.slice(0, end).replace(/[\s\p{P}]+$/u, '')} …`;
}

const LEAST = 0.75;

function wholeCharacters(text: string, length: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length;
}

const segmenter = new Intl.Segmenter(fixedLocale, { granularity: 'word' });
