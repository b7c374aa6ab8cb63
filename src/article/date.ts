import { memo } from './memo.ts';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;
const ABOUT: Record<string, string> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' };

interface Parts {
  year: number;
  month: number | null;
  day: number | null;
  qualifier: string;
}

/**
 * Whether a text is a date as the archive writes it: EDTF (ISO 8601-2) of a year, month or day that exists,
 * as in `2024`, `2024-10` or `2024-10-17`, with an optional `~` (about), `?` (uncertain) or `%` (both).
 */
export function isEdtf(text: string): boolean {
  return parts(text) !== null;
}

/** An EDTF date in words, no more exact than it is: "October 2024", "17 October 2024", "about October 2024". */
export function displayDate(edtf: string, locale: string): string {
  return datesIn(locale)(edtf);
}

// A page tells its date in many places, and its neighbours' and lists' as well.
const datesIn = memo((locale) => memo((edtf) => dateInWords(edtf, locale)));

function dateInWords(edtf: string, locale: string): string {
  const date = parts(edtf);
  if (!date) return edtf;
  const format = formats[date.day ? 'day' : date.month ? 'month' : 'year'](locale);
  return (ABOUT[date.qualifier] ?? '') + format.format(utc(date.year, (date.month ?? 1) - 1, date.day ?? 1));
}

// To make a format takes a hundred times as long as to use it.
const formats = {
  year: dateFormat({}),
  month: dateFormat({ month: 'long' }),
  day: dateFormat({ month: 'long', day: 'numeric' }),
};

// The second is for a language that Intl has no words for: it would take the machine's own.
function dateFormat(parts: Intl.DateTimeFormatOptions): (locale: string) => Intl.DateTimeFormat {
  return memo(
    (locale) => new Intl.DateTimeFormat([supported(locale), 'en-GB'], { timeZone: 'UTC', year: 'numeric', ...parts }),
  );
}

/** A text that sorts dates by their first possible day, `2024` before `2024-10`; the empty text for an unknown date. */
export function sortKey(edtf: string | null): string {
  return edtf === null ? '' : edtf.replace(/[?~%]$/, '');
}

/** The date as HTML's `<time datetime>` takes it, or null where EDTF says more than HTML can. */
export function htmlDate(edtf: string): string | null {
  return parts(edtf)?.qualifier === '' ? edtf : null;
}

function parts(text: string): Parts | null {
  const [, year, month, day, qualifier] = SHAPE.exec(text) ?? [];
  if (year === undefined) return null;
  const date = { year: +year, month: number(month), day: number(day), qualifier: qualifier ?? '' };
  return exists(date) ? date : null;
}

function exists({ year, month, day }: Parts): boolean {
  if (month === null) return true;
  const last = utc(year, month, 0).getUTCDate();
  return month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= last));
}

// Date.UTC would take the years 0 to 99 for 1900 to 1999.
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

function number(digits: string | undefined): number | null {
  return digits === undefined ? null : +digits;
}

// Intl alone would write American dates for a bare "en"; an archive of the world's papers is better served by day, month, year.
function supported(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}
