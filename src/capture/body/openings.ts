import { type Draft, openLines, type Verdict } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { ANSWER, QUESTION } from '../text/questions.ts';

/** "PUERTO HONDO, 11 Mar. (ORME PRESS) -" */
const DATELINE = /^\p{Lu}[^.!?()]{2,60}[^!?()]{0,10}\([^()]{2,40}\)\s?\.?\s?[–—-]{1,2}$/u;
const OPENS = { inside: true, settled: true } as const;

/** Judges the line right above the body's first: a dateline on a line of its own, or the first question of an interview. */
export function openings(draft: Draft): Draft['verdicts'] {
  const first = draft.lines[(draft.span?.first ?? 0) - 1];
  const above = first && openLines(draft).findLast(({ n, value }) => n < first.n && value !== '');
  if (!above || !standsRightAbove(draft, above, first)) return new Map();
  const reason = reasonFor(above, first);
  return reason === null ? new Map() : new Map<number, Verdict>([[above.n, { ...OPENS, reason }]]);
}

function standsRightAbove({ lines }: Draft, above: MeasuredLine, first: MeasuredLine): boolean {
  return lines.slice(above.n, first.n - 1).every(({ value }) => value === '');
}

function reasonFor(above: MeasuredLine, first: MeasuredLine): string | null {
  if (DATELINE.test(above.value)) return 'the dateline, which the first paragraph goes on from';
  return QUESTION.test(above.value) && ANSWER.test(first.value)
    ? 'the first question, which is answered below it'
    : null;
}
