import { fixedLocale } from './collation.ts';
import { plainText } from './plain-text.ts';

/** The first words of a rendered body, at most about `length` characters, cut between two words; null where it has no paragraph. */
export function opening(html: string, length = 240): string | null {
  const paragraph = /<p id="p-1">(.*?)<\/p>/s.exec(html)?.[1];
  return paragraph === undefined ? null : shortened(plainText(paragraph), length);
}

const segmenter = new Intl.Segmenter(fixedLocale, { granularity: 'word' });

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  // The last segment may be half a word.
  const end = segmenter.segment(text.slice(0, length + 1)).containing(length)?.index ?? length;
  return `${text.slice(0, end).replace(/[\s\p{P}]+$/u, '')} …`;
}
