import { once } from '../text/once.ts';

/** The years of the Iranian calendar (Solar Hijri) that papers name: 1921 to 2071 of ours. */
export const IRANIAN_YEARS = '1[34]\\d\\d';

const AHEAD = 621;
const FIRST_SPRING_DAY = 19;
const LAST_SPRING_DAY = 22;
const LONG_MONTHS = 6;
const DAY = 86_400_000;
const NAMES = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];

/** The names of its months, as alternatives of a pattern. */
export const IRANIAN_MONTHS = NAMES.join('|');

/**
 * The day of ours, in milliseconds since 1970 began, on which a day of the Iranian calendar falls; its month is named. Null
 * where the month has no such day.
 */
export function dayOfIranian(year: number, month: string, day: number): number | null {
  const before = NAMES.indexOf(month);
  const date = newYear(year) + (before * 30 + Math.min(before, LONG_MONTHS) + day - 1) * DAY;
  return calendar().format(date) === `${before + 1}/${day}` ? date : null;
}

// The year begins at the equinox of spring, which the runtime's calendar knows.
function newYear(year: number): number {
  for (let day = FIRST_SPRING_DAY; day <= LAST_SPRING_DAY; day++) {
    const date = Date.UTC(year + AHEAD, 2, day);
    if (calendar().format(date) === '1/1') return date;
  }
  throw new Error(`no first day of the Iranian year ${year}`);
}

const calendar = once(
  () => new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { month: 'numeric', day: 'numeric', timeZone: 'UTC' }),
);
