import { firstWords } from '../words/first-words.ts';
import { plainText } from '../words/plain-text.ts';

/** The first words of a rendered body, at most about `length` characters, cut between two words; null where it has no paragraph. */
export function opening(html: string, length = 240): string | null {
  const paragraph = /<p id="p-1">(.*?)<\/p>/s.exec(html)?.[1];
  return paragraph === undefined ? null : firstWords(plainText(paragraph), length);
}
