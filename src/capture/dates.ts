import { MONTH_NAMES } from './month-names.ts';

const MONTHS = new Map(
  Object.values(MONTH_NAMES).flatMap((months) =>
    months.flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)),
  ),
);
const YEAR_FIRST = /(?<!\d)(\d{4})(?:-|\/|\.\s?|年\s?|년\s?)(\d{1,2})(?:-|\/|\.\s?|月\s?|월\s?)(\d{1,2})(?!\d)/gu;
const DAY_AND_MONTH_NAME =
  /(?<![\d\p{L}])(\d{1,2})(?:st|nd|rd|th|er|º)?\.?[\s-]+(?:de\s+)?(\p{L}{3,12})\.?,?[\s-]+(?:de[l]?\s+)?(\d{4})(?!\d)/giu;
const MONTH_NAME_AND_DAY = /(?<![\p{L}])(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/giu;
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/gu;
const SLASHED = /(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/gu;

/** The calendar days that a text names in full, as EDTF (2024-10-17), in no order; a day that may be a month is left out. */
export function daysIn(text: string): string[] {
  const days = [
    ...[...text.matchAll(YEAR_FIRST)].map(([, year, month, day]) => edtf(year, Number(month), day)),
    ...[...text.matchAll(DAY_AND_MONTH_NAME)].map(([, day, month, year]) => edtf(year, monthOf(month), day)),
    ...[...text.matchAll(MONTH_NAME_AND_DAY)].map(([, month, day, year]) => edtf(year, monthOf(month), day)),
    ...[...text.matchAll(DOTTED)].map(([, day, month, year]) => edtf(year, Number(month), day)),
    ...[...text.matchAll(SLASHED)].map(([, first, second, year]) => certainDay(first, second, year)),
  ];
  return [...new Set(days.filter((day) => day !== null))];
}

function monthOf(name: string | undefined): number {
  return MONTHS.get((name ?? '').toLowerCase()) ?? 0;
}

// 4/5/2024 is April in one country and May in another; 17/10/2024 is October in both.
function certainDay(first: string | undefined, second: string | undefined, year: string | undefined): string | null {
  if (first === second || Number(first) > 12) return edtf(year, Number(second), first);
  return Number(second) > 12 ? edtf(year, Number(first), second) : null;
}

function edtf(year: string | undefined, month: number, day: string | undefined): string | null {
  if (Number(year) < 1600 || Number(year) > 2199 || month < 1 || month > 12) return null;
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return date.getUTCMonth() === month - 1 && Number(day) > 0 ? date.toISOString().slice(0, 10) : null;
}
