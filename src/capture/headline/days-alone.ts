import { anyHabits, daysNamed, mayNameDay, unified } from '../dates/dates.ts';
import { saysWhen } from '../dates/date-labels.ts';
import { WEEKDAYS } from '../dates/time-words.ts';

const LONGEST = 100;
// Two days have no more: weekdays, months, and a word that says when before each.
const MOST_LONG = 6;
const LONG_WORD = /\p{L}{5,}/gu;
const SMALL = /^\p{L}{1,4}$/u;
const WEEKDAY = new RegExp(`^(?:${WEEKDAYS})$`, 'iu');
/** The name of a site beside a day: "Orme.com - 15/07/2019, 15:39". */
const SITE = /(?<![\p{L}\d])[\p{L}\d-]+\.(?:com|net|org|info|news|co\.\p{L}{2}|\p{L}{2})(?![\p{L}\d])/giu;

/**
 * Whether a line is days and hardly anything else, as in "From Friday, 16 January 2026 to Sunday, 18 January 2026": small words
 * and those that say when stand between the days and before them, hours behind them.
 */
export function isDaysAlone(value: string, language: string | null): boolean {
  if (value.length > LONGEST || !mayNameDay(value) || (value.match(LONG_WORD)?.length ?? 0) > MOST_LONG) return false;
  const text = value.includes('.') ? unified(value).replace(SITE, ' ') : unified(value);
  const days = daysNamed(text, anyHabits(language));
  const last = days.at(-1);
  if (!last || !wordsIn(text.slice(last.end)).every(isSmall)) return false;
  const between = days.map(({ start }, at) => text.slice(days[at - 1]?.end ?? 0, start)).join(' ');
  return wordsIn(between).every((word) => isSmall(word) || saysWhen(word));
}

function isSmall(word: string): boolean {
  return SMALL.test(word) || WEEKDAY.test(word);
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}
