import { DATE_SHAPES, type TakenDate } from './date-shapes.ts';
import { DECIMAL, holds } from '../text/characters.ts';
import { matchesOf } from '../text/matches.ts';
import { rememberedByLanguage } from '../text/remembered.ts';
import { weekdayBefore } from './weekdays.ts';

/** Which number of 4/5/2024 is the day; null where the page does not tell. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** What a page says about how its dates are meant. */
export interface DateHabits {
  /** BCP 47 tag of the page's language. */
  language: string | null;
  /** Asked only where a date needs it, since the answer takes a look at the whole page. */
  order: () => DayOrder;
  /** The latest year that the page writes with four digits, which tells the century of years with two. */
  latestYear: () => number | null;
}

/** A calendar day that a text names. */
export interface NamedDay {
  /** EDTF, as in 2024-10-17. */
  day: string;
  /** Whether the page's habits decided which of two numbers is the day. */
  open: boolean;
  /** Whether its year has two digits and the page names no year that tells their century. */
  shortYear: boolean;
  /** Where its words begin and end in the text as `unified` gives it. */
  start: number;
  end: number;
}

/** Two numbers of a date whose order is open, first that which stands first. */
export type OpenNumbers = readonly [number, number];

const ZEROES = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const FOREIGN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
const ANY_YEAR = 2000;
/** The year of the first page on the web, and the last two digits that are read as a year of this century. */
const FIRST_PAGES = 1991;
const LAST_SHORT = 60;
const UNSET: ReadonlySet<string> = new Set(['1970-01-01', '1969-12-31']);
const HAN_DAY = /年.{1,3}月.{1,3}日/u;
const MAY_BE_DATE = /\d{4}|\d[./]\s?\d|\d\D{1,16}\d\d|年\s?[\d一二三四五六七八九十]|[MTSHR]\.?\d/;

/** The calendar days that a text names in full, in their order; a day that cannot be told from a month is left out. */
export function daysNamed(text: string, habits: DateHabits): NamedDay[] {
  const found: NamedDay[] = [];
  for (const { start, end, taken, weekday } of datesTaken(text, habits.language)) {
    const told = weekday === null ? null : dayOnWeekday(taken, weekday, habits);
    const day = told ?? dayOf(taken, habits);
    if (day === null || isUnset(day, habits)) continue;
    const open = told === null && taken.open && taken.day <= 12 && taken.month <= 12;
    found.push({ day, open, shortYear: taken.short && habits.latestYear() === null, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a text names a day, be it known which of its numbers is the month or not. */
export function namesDay(text: string, language: string | null): boolean {
  return mayNameDay(text) && daysNamed(unified(text), anyHabits(language)).length > 0;
}

/** Whether a text has numbers that may be a day. */
export function mayNameDay(text: string): boolean {
  return holds(DECIMAL, text) || HAN_DAY.test(text);
}

/** Habits under which every date names some day: enough to see where one stands. */
export function anyHabits(language: string | null): DateHabits {
  return { language, order: () => 'day-first', latestYear: () => ANY_YEAR };
}

/** The pairs of numbers in a text that are a day and a month in an order that countries differ on. */
export function openNumbers(text: string, language: string | null): OpenNumbers[] {
  return datesTaken(text, language).flatMap(({ taken }) => (taken.open ? [[taken.day, taken.month] as const] : []));
}

/** A text with ASCII digits and half-width signs, as dates are looked for in it. */
export function unified(text: string): string {
  // eslint-disable-next-line no-control-regex -- nothing is to be done to a text of ASCII alone
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text.normalize('NFKC').replace(FOREIGN_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - ZEROES.findLast((zero) => zero <= code)!);
  });
}

/** A date as taken from the text, and where its words begin and end. */
interface Found {
  start: number;
  end: number;
  taken: TakenDate;
  /** The day of the week said right before a date with open numbers, Sunday 0; null where none is. */
  weekday: number | null;
}

const datesTaken = rememberedByLanguage((text, language): readonly Found[] => {
  if (!MAY_BE_DATE.test(text)) return [];
  const found: Found[] = [];
  for (const { needs, pattern, take } of DATE_SHAPES) {
    if (!needs.test(text)) continue;
    for (const match of matchesOf(pattern, text)) {
      const start = match.index;
      const end = start + match[0].length;
      const taken = take(match, language);
      if (taken && found.every((other) => end <= other.start || start >= other.end)) {
        const weekday = taken.open ? weekdayBefore(text.slice(0, start), language) : null;
        found.push({ start: start + taken.before, end, taken, weekday });
      }
    }
  }
  return found;
});

// "Mon, 6/3/2019": of the two days that it may be, one is a Monday.
function dayOnWeekday(taken: TakenDate, weekday: number, habits: DateHabits): string | null {
  const orders = ['day-first', 'month-first'] as const;
  const days = orders.map((order) => dayOf(taken, { ...habits, order: () => order }));
  const fitting = new Set(days.filter((day) => day !== null && new Date(day).getUTCDay() === weekday));
  return fitting.size === 1 ? [...fitting][0]! : null;
}

// A page of the web that names the first day of computers' time, or in the west of Greenwich the day before, was never given one.
function isUnset(day: string, { latestYear }: DateHabits): boolean {
  return UNSET.has(day) && (latestYear() ?? 0) >= FIRST_PAGES;
}

function dayOf(taken: TakenDate, { order, latestYear }: DateHabits): string | null {
  const year = taken.short ? fullYear(taken.year, latestYear()) : taken.year;
  if (year === null) return null;
  const dayFirst = edtf(year, taken.month, taken.day);
  if (!taken.open) return dayFirst;
  const monthFirst = edtf(year, taken.day, taken.month);
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  const told = order();
  if (told === null) return null;
  return told === 'day-first' ? dayFirst : monthFirst;
}

// What names 1953 at the latest means 1953 by 53; what names 1911 may mean 1953 or 1853. A page of the web, or one that names no
// year, means a year since there are such.
function fullYear(short: number, latest: number | null): number | null {
  if (latest === null || latest >= FIRST_PAGES) return yearOfPages(short);
  const inCentury = latest - (latest % 100) + short;
  return inCentury <= latest + 1 ? inCentury : null;
}

function yearOfPages(short: number): number | null {
  if (short <= LAST_SHORT) return 2000 + short;
  return 1900 + short >= FIRST_PAGES ? 1900 + short : null;
}

function edtf(year: number, month: number, day: number): string | null {
  if (year < 1600 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}
