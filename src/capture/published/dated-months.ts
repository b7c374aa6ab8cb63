import { bareNames, bylineOn } from '../bylines/byline-lines.ts';
import { dateLabel } from '../dates/date-labels.ts';
import { unified } from '../dates/dates.ts';
import { monthAlone } from '../dates/months-alone.ts';
import type { DatedLine } from './dated-lines.ts';
import type { Draft } from '../reading/draft.ts';
import { isKnownName } from '../bylines/person-names.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { type Head, headOf } from '../reading/head.ts';

const LONGEST = 100;
const YEAR = /\p{Nd}{4}/u;
const ABOVE = -3;
const AFTER = 5;
const POINTS = 4;

/** The months by which the page dates the report without a day: said to be so, or the only one and beside the author's name. */
export function datedMonths(draft: Draft): DatedLine[] {
  const head = headOf(draft);
  if (!head) return [];
  const all = head.lines.flatMap((line, at) => monthOn(line, head.lines[at - 1], draft.values.language, head));
  const said = all.filter(({ kind, line }) => kind !== null && standsBy(line, head));
  const unsaid = all.filter(({ kind }) => kind === null);
  // Several months are a list of issues, or the chapters of a chronicle.
  const alone = new Set(unsaid.map(({ day }) => day)).size === 1;
  if (said.length > 0 || !alone) return said;
  return unsaid.filter(({ line }) => isBetween(line, head) && isBesideNames(line, head, draft.values.language));
}

function monthOn(
  line: MeasuredLine,
  above: MeasuredLine | undefined,
  language: string | null,
  head: Head,
): DatedLine[] {
  if (line.value.length > LONGEST || !YEAR.test(line.value) || line.edge || !head.open(line)) return [];
  const text = unified(line.value);
  const found = monthAlone(text, language);
  if (!found) return [];
  const named = { day: found.month, open: false, shortYear: false };
  const label = dateLabel(text, [{ ...named, start: found.start, end: found.end }], 0, above);
  const kind = label.kind ?? (found.ofIssue ? 'published' : null);
  return kind === 'other' ? [] : [{ ...named, line, kind, overFirst: false, clock: false, points: POINTS }];
}

function standsBy(line: MeasuredLine, head: Head): boolean {
  return isBetween(line, head) || (head.intoBody(line) < 0 && head.below(line) >= ABOVE) || isClosing(line, head);
}

// Anywhere else a month is what the report is about as often as the issue's.
function isBesideNames(line: MeasuredLine, { lines }: Head, language: string | null): boolean {
  const at = lines.indexOf(line);
  return lines.slice(Math.max(0, at - 1), at + 2).some(({ value }) => {
    return bylineOn(value, language) !== null || (bareNames(value, language)?.names.some(isKnownName) ?? false);
  });
}

function isBetween(line: MeasuredLine, head: Head): boolean {
  return head.below(line) > 0 && head.intoBody(line) < 0;
}

function isClosing(line: MeasuredLine, head: Head): boolean {
  return head.after(line) > 0 && head.after(line) <= AFTER;
}
