import { type DateHabits, type DayOrder, daysNamed, openNumbers, unified } from './dates.ts';
import type { Draft } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { DECIMAL } from '../text/characters.ts';
import { once } from '../text/once.ts';

const LONGEST = 200;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
// Papers that write the month first set their clocks by these zones, papers that write it last by those.
const MONTH_FIRST_ZONE = /\d\s?(?:[ap]\.?m\.?|[AP]\.?M\.?)?\s(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T)\b/;
const DAY_FIRST_ZONE = /\d\s?(?:[ap]\.?m\.?|[AP]\.?M\.?)?\s(?:GMT|BST|IST|AE[SD]T|NZ[SD]T|SAST|WAT|EAT|PKT)\b/;
// English is written on both sides; the languages of East Asia put the year first, and the rest of the world the day.
const UNDECIDED: ReadonlySet<string> = new Set(['en', 'fil', 'zh', 'ja', 'ko']);

/** Finds how the page means its dates: whether 4/5 is a day in May or in April, and which century 24 is in. */
export function dateHabits({ lines, values: { language } }: Draft): DateHabits {
  const texts = once(() => lines.flatMap((line) => (mayBeDated(line) ? [unified(line.value)] : [])));
  return { language, order: once(() => orderOf(texts(), language)), latestYear: once(() => latestYearIn(texts())) };
}

function mayBeDated({ value, kinds }: MeasuredLine): boolean {
  return value.length <= LONGEST && (kinds & DECIMAL) !== 0;
}

function orderOf(texts: readonly string[], language: string | null): DayOrder {
  const open = texts.filter((text) => /\d[/.-]\d/.test(text));
  if (open.length === 0) return language === null || UNDECIDED.has(language) ? null : 'day-first';
  const numbers = open.flatMap((text) => openNumbers(text, language));
  const told = agreed(
    numbers.some(([first]) => first > 12),
    numbers.some(([, second]) => second > 12),
  );
  if (told) return told;
  if (language !== null && !UNDECIDED.has(language)) return 'day-first';
  return orderByNames(texts, open, language) ?? orderByZone(texts);
}

function orderByZone(texts: readonly string[]): DayOrder {
  const page = texts.join('\n');
  return agreed(DAY_FIRST_ZONE.test(page), MONTH_FIRST_ZONE.test(page));
}

// The page may say the same day again with the month's name.
function orderByNames(texts: readonly string[], open: readonly string[], language: string | null): DayOrder {
  const habits = (order: DayOrder): DateHabits => ({ language, order: () => order, latestYear: () => null });
  const sure = new Set(texts.flatMap((text) => daysNamed(text, habits(null)).map(({ day }) => day)));
  const says = (order: DayOrder) =>
    open.some((text) => daysNamed(text, habits(order)).some(({ day }) => sure.has(day)));
  return agreed(says('day-first'), says('month-first'));
}

function agreed(dayFirst: boolean, monthFirst: boolean): DayOrder {
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

function latestYearIn(texts: readonly string[]): number | null {
  const years = texts.flatMap((text) => text.match(YEAR) ?? []).map(Number);
  return years.length === 0 ? null : years.reduce((latest, year) => Math.max(latest, year), 0);
}
