import { dateHabits } from '../dates/date-habits.ts';
import { daysNamed, mayNameDay, unified } from '../dates/dates.ts';
import { cited, type Draft, type Finding, fromLines } from '../reading/draft.ts';
import { headlineLine } from '../reading/head.ts';
import type { MeasuredLine } from '../text/measured-line.ts';

const START = 120;
const PARAGRAPH = 60;
const FIRST = 4;
/** A place as a dateline writes it: capitals and what stands between them, or nothing. */
const PLACE = /^[([]?(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s,|/–—-]+|$)){0,6}(?:\p{L}{2,9},?\s)?$/u;
/** What a dateline has between the day and the sign that ends it: an agency in brackets or between strokes, an hour. */
const END = /^(?:\s?[(/][^()/]{2,40}[)/])?\)?\s?(?:[–—|]|-{1,2}\s|:\s)/u;

/** Dates a report by the day in full that a first paragraph names before it begins, "ORME, May 3, 2020 (AP) —"; null where none does. */
export function datelineDay(draft: Draft): Finding | null {
  for (const line of firstParagraphs(draft)) {
    const day = dayBefore(line, draft);
    const reason = `a first paragraph names the day before it begins: ${cited(line.value)}`;
    if (day !== null) return { values: { published: day }, evidence: { published: fromLines([line.n], reason) } };
  }
  return null;
}

// The first of them may stand apart as a standfirst does.
function firstParagraphs(draft: Draft): MeasuredLine[] {
  const { span, lines } = draft;
  if (!span) return [];
  const head = headlineLine(draft) ?? span.first - 1;
  return lines
    .slice(Math.min(head, span.first - 1), span.last)
    .filter(({ size }) => size >= PARAGRAPH)
    .slice(0, FIRST);
}

function dayBefore({ value }: MeasuredLine, draft: Draft): string | null {
  const start = unified(value.slice(0, START));
  const [named] = mayNameDay(start) ? daysNamed(start, dateHabits(draft)) : [];
  return named && PLACE.test(start.slice(0, named.start)) && END.test(start.slice(named.end)) ? named.day : null;
}
