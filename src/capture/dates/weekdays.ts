import { once } from '../text/once.ts';

const LAST_WORD = /(\p{L}[\p{L}\p{M}]+)[.,]*\s*$/u;
const LONGEST = 24;
/** A Sunday. */
const ANY_WEEK = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;
const LANGUAGES = 'en de fr es it pt nl pl ru uk cs sv da nb fi tr id vi ar'.split(' ');

/** The day of the week (Sunday 0) that the last word of a text names, as before a date; null where it names none. */
export function weekdayBefore(text: string, language: string | null): number | null {
  const word = LAST_WORD.exec(text.slice(-LONGEST))?.[1]?.toLowerCase();
  if (word === undefined) return null;
  const own = language === null ? undefined : WEEKDAYS().get(language)?.get(word);
  return own ?? WEEKDAYS().get('en')!.get(word) ?? null;
}

/** A text without the weekday that it ends with, where that is the one of the day which follows it ("Tue" before 2014-12-30). */
export function withoutWeekdayOf(text: string, day: string, language: string | null): string {
  const weekday = weekdayBefore(text, language);
  return weekday !== null && weekday === new Date(day).getUTCDay() ? text.replace(LAST_WORD, '') : text;
}

const WEEKDAYS = once(() => new Map(LANGUAGES.map((language) => [language, weekdaysOf(language)])));

function weekdaysOf(language: string): Map<string, number> {
  const names = (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day): [string, number] => {
      const name = format.format(ANY_WEEK + day * DAY).toLowerCase();
      return [name.replace(/[.,]$/, ''), day];
    });
  });
  return new Map(names);
}
