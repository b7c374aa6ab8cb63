import { PLAIN_LETTER } from './time-words.ts';
import { lowerCase } from '../text/lower-case.ts';
import { monthNames } from './month-names.ts';

/** A month's name in a marked text, as part of a pattern. */
export const MARKED_MONTH = '\\u0001{3,}';

const MARK = '\u0001';
const LANGUAGES = 'en de de-AT fr es it pt nl sv da pl cs ru uk id tr ar'.split(' ');
const NAMES = new Set(LANGUAGES.flatMap((language) => monthNames(language).map(([name]) => name)));
const LONGEST = Math.max(...[...NAMES].map(({ length }) => length));
const SHORTEST = 3;
const AFTER_DAY = new RegExp(`(?<=\\d(?:st|nd|rd|th|er|º)?\\.?[\\s-]+(?:de\\s+|of\\s+)?)${PLAIN_LETTER}{3,}`, 'gu');
const BEFORE_DAY = new RegExp(`${PLAIN_LETTER}{3,}(?=\\.?\\s+['’]?\\d)`, 'gu');

/**
 * A text in lower case in which marks stand for the letters of each month's name beside a number. The names are many and a
 * pattern would hold them all several times, which takes longer to make ready than a page to read.
 */
export function withMonthsMarked(text: string): string {
  return lowerCase(text)
    .replace(BEFORE_DAY, (word, at: number) => withEndMarked(word, text.slice(at, at + word.length)))
    .replace(AFTER_DAY, (word) => (NAMES.has(word) ? marks(word) : word));
}

// A page without its spaces runs a commenter's name into the month: "LeeMay 17".
function withEndMarked(word: string, written: string): string {
  if (NAMES.has(word)) return marks(word);
  for (let at = Math.max(1, word.length - LONGEST); at <= word.length - SHORTEST; at++) {
    const name = word.slice(at);
    if (word[at] !== written[at] && NAMES.has(name)) return word.slice(0, at) + marks(name);
  }
  return word;
}

function marks(name: string): string {
  return MARK.repeat(name.length);
}
