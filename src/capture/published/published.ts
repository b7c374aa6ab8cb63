import { closingDay } from './closing-day.ts';
import { type DatedLine, datedLines } from './dated-lines.ts';
import { datedMonths } from './dated-months.ts';
import { datelineDay } from './dateline-day.ts';
import { dayOfRights } from './day-of-rights.ts';
import { cited, type Claim, type Draft, type Finding, fromLines, inThread } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import type { Evidence } from '../reading/reading.ts';

const ENOUGH = 3.5;
const CLEAR_LEAD = 0.2;
const MONTH = '2024-10'.length;
const UNSAID_DAY = 'the day that stands nearest to the headline and the body';
const UNSAID_MONTH = 'the only month that stands by the headline, beside the author’s name, and no day does';
const OPEN_REASON = '; which number is the day was decided by the language or by other dates of the page';
const YEAR_REASON = '; the page names no year in full, and pages like it are younger than 1991';

/** Finds when the report was published and updated: the days beside the headline, or else the month there, the day of the dateline or behind the last sentence, or the day or the year of the rights line. */
export function published(draft: Draft): Finding {
  if (draft.values.published !== null) return {};
  const days = datedLines(draft).filter(({ points, kind }) => points >= ENOUGH && kind !== 'other');
  const dated = days.length > 0 ? days : datedMonths(draft);
  const first = undisputed(dated.filter(({ kind }) => kind !== 'updated'));
  const updated = likeliest(dated.filter(({ kind }) => kind === 'updated'));
  return first || updated
    ? ofBoth(draft, first, updated)
    : (datelineDay(draft) ?? closingDay(draft) ?? dayOfRights(draft));
}

function ofBoth(draft: Draft, first: DatedLine | null, updated: DatedLine | null): Finding {
  const day = first ? { day: first.day, evidence: evidenceOf(first) } : dayBefore(updated!);
  return {
    claims: claimsOn(draft, [...new Set([first, updated].flatMap((one) => (one ? [one.line] : [])))]),
    values: { published: day?.day ?? null, updated: updated?.day ?? null },
    evidence: {
      ...(day && { published: day.evidence }),
      ...(updated && { updated: evidenceOf(updated) }),
    },
  };
}

// The report is older than its update: by hours where the page tells those, else nobody knows by how much.
function dayBefore({ day, clock, line }: DatedLine): { day: string; evidence: Evidence } | null {
  if (!clock) return null;
  const reason = `the page gives only the day and hour of its last update: ${cited(line.value)}`;
  return { day: `${day}~`, evidence: { from: 'inference', lines: [line.n], reason } };
}

function likeliest(dated: readonly DatedLine[]): DatedLine | null {
  return dated.reduce<DatedLine | null>((best, one) => (one.points > (best?.points ?? 0) ? one : best), null);
}

// Two days that stand beside the headline alike say nothing about which of them is the report's.
function undisputed(dated: readonly DatedLine[]): DatedLine | null {
  const first = likeliest(dated);
  const rival = dated.find(({ day, points }) => first && day !== first.day && points > first.points - CLEAR_LEAD);
  return rival ? null : first;
}

// A line that stands in a reader's comment stays there.
function claimsOn(draft: Draft, lines: readonly MeasuredLine[]): Claim[] {
  return lines
    .filter(({ n }) => !inThread(draft, n))
    .map(({ n, value }) => ({
      n,
      role: 'date',
      reason: `names a day or a month beside the headline: ${cited(value)}`,
    }));
}

function evidenceOf({ line, day, kind, overFirst, open, shortYear }: DatedLine): Evidence {
  const said = { published: 'its words say published', updated: 'its words say updated', other: '' };
  const named = kind !== null ? said[kind] : day.length === MONTH ? UNSAID_MONTH : UNSAID_DAY;
  const why = overFirst ? 'the day right above that of the first publication' : named;
  const inferred = `${open ? OPEN_REASON : ''}${shortYear ? YEAR_REASON : ''}`;
  return fromLines([line.n], `${why}: ${cited(line.value)}${inferred}`);
}
