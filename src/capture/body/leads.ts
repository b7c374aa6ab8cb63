import { type Draft, openLines, type Verdict } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { headlineLine } from '../reading/head.ts';
import { COMPARED, reportStems } from '../reading/report-stems.ts';
import { stemShare } from '../text/stems.ts';

const PARAGRAPH = 100;
const FEWEST_WORDS = 8;
const OWN_SHARE = 0.2;
const MOST_ABOVE = 12;
const LEAD: Verdict = { inside: true, reason: 'a sentence between headline and body that speaks of the same' };

/** Judges the paragraphs between the headline and the first line of the body that the stretch of prose left out, by their numbers. */
export function leads(draft: Draft): Draft['verdicts'] {
  const headline = headlineLine(draft);
  if (!draft.span || headline === null || headline >= draft.span.first) return new Map();
  const found = openLines(draft).filter((line) => mayLead(line) && line.n > headline && line.n < draft.span!.first);
  if (found.length === 0 || found.length > MOST_ABOVE) return new Map();
  const report = reportStems(draft);
  const speaking = found.filter(({ value }) => stemShare(value.slice(0, COMPARED), report) >= OWN_SHARE);
  return new Map(speaking.map(({ n }) => [n, LEAD]));
}

function mayLead({ ends, size, words, times }: MeasuredLine): boolean {
  return ends && size >= PARAGRAPH && words >= FEWEST_WORDS && times === 1;
}
