import { dateHabits } from '../dates/date-habits.ts';
import { daysNamed, unified } from '../dates/dates.ts';
import { countsBack } from '../dates/times.ts';
import { type Draft, type Finding, fromLines } from '../reading/draft.ts';
import { headOf } from '../reading/head.ts';

// A line of rights further down is the site's, and its year that of the visit.
const LINES_AFTER_BODY = 2;
const LINES_BEFORE_YEAR = 1;

/** Finds the day or the year that the line of rights right below the report gives for it. */
export function dayOfRights(draft: Draft): Finding {
  const { span, values, evidence, lines } = draft;
  const [n] = evidence.rights?.lines ?? [];
  if (!span || n === undefined || n <= span.last) return {};
  const between = lines.slice(span.last, n - 1).filter(({ value }) => value !== '').length;
  const day = between > LINES_AFTER_BODY ? null : dayIn(draft, values.rights!);
  const told = day ?? (between > LINES_BEFORE_YEAR ? null : yearIn(draft, values.rights!));
  return told === null ? {} : { values: { published: told.day }, evidence: { published: fromLines([n], told.reason) } };
}

function dayIn(draft: Draft, rights: string): Told | null {
  const days = daysNamed(unified(rights), dateHabits(draft));
  return days.length === 1 ? { day: days[0]!.day, reason: 'the day in the line of rights after the body' } : null;
}

function yearIn(draft: Draft, rights: string): Told | null {
  const years = rights.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  if (years.length !== 1 || fromVisit(draft)) return null;
  return { day: years[0]!, reason: 'the year in the line of rights after the body' };
}

// Beside "3 hours ago" the page was made at the visit, and so was its line of rights.
function fromVisit(draft: Draft): boolean {
  const head = headOf(draft);
  return head?.lines.some((line) => head.open(line) && countsBack(line.value)) ?? false;
}

interface Told {
  day: string;
  reason: string;
}
