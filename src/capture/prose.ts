import type { MeasuredLine } from './draft.ts';
import { STOP_WORDS } from './stop-words.ts';

const MANY = 60;
const LONG = 90;
const FULL = 120;
const SENTENCE = 28;
const SENTENCES = /\p{Ll}{2}[.!?]["”’»]?\s+["“‘«]?\p{Lu}|。.*\S/u;
const COMMON_SHARE = 0.16;

/** Tells lines of prose by their length, the ends of sentences, and the share of the language's commonest words. */
export function proseTest(language: string | null): (line: MeasuredLine) => boolean {
  const common = new Set((language === null ? '' : (STOP_WORDS[language] ?? '')).split(' '));
  const known = common.size > 1;
  const reads = (value: string) => !known || shareOf(common, value) >= COMMON_SHARE;
  return (line) => holdsSentences(line) || (mayBeProse(line) && reads(line.value));
}

function holdsSentences({ value, size, words, ends }: MeasuredLine): boolean {
  if (size >= FULL && ends) return true;
  return size >= MANY && ((words >= 6 && ends) || (words >= 8 && SENTENCES.test(value.slice(0, FULL * 2))));
}

// Without the end of a sentence only length and common words speak for prose.
function mayBeProse({ size, words, ends }: MeasuredLine): boolean {
  return ends ? size >= SENTENCE && size < MANY && words >= 4 : size >= LONG && words >= 6;
}

function shareOf(common: ReadonlySet<string>, value: string): number {
  const words =
    value
      .slice(0, 600)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => common.has(word)).length / Math.max(1, words.length);
}
