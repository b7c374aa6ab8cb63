import { fixedLocale } from './collation.ts';

/** The first words of a text, at most about `length` characters, with an ellipsis; the text itself where it is not longer. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  // The last segment may be half a word.
  const end = segmenter.segment(text.slice(0, length + 1)).containing(length)?.index ?? length;
  return `${text.slice(0, end).replace(/[\s\p{P}]+$/u, '')} …`;
}

const segmenter = new Intl.Segmenter(fixedLocale, { granularity: 'word' });
