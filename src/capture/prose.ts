import type { MeasuredLine } from './draft.ts';
import { STOP_WORDS } from './stop-words.ts';

const MANY = 60;
const FULL = 120;
const SENTENCE = 28;
const COMMON_SHARE = 0.16;

/** Tells lines of prose by their length, the end of a sentence, and the share of the language's commonest words. */
export function proseTest(language: string | null): (line: MeasuredLine) => boolean {
  const common = new Set((language === null ? '' : (STOP_WORDS[language] ?? '')).split(' '));
  const known = common.size > 1;
  const reads = (value: string) => !known || shareOf(common, value) >= COMMON_SHARE;
  return ({ value, size, words, ends }) => {
    if (size >= FULL && ends) return true;
    if (size >= MANY) return words >= 6 && (ends ? true : size >= FULL * 0.75 && reads(value));
    return size >= SENTENCE && words >= 4 && ends && reads(value);
  };
}

function shareOf(common: ReadonlySet<string>, value: string): number {
  const words =
    value
      .slice(0, 600)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => common.has(word)).length / Math.max(1, words.length);
}
