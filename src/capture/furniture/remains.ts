import { type Claim, type Draft, type Finding, openLines } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';

/** Says of each line that no other step decided why it is no part of the report. */
export function remains(draft: Draft): Finding {
  const claims = openLines(draft).map((line): Claim => ({
    n: line.n,
    role: 'furniture',
    reason: reasonFor(draft, line),
  }));
  return { claims };
}

function reasonFor({ span }: Draft, { n, words, times }: MeasuredLine): string {
  const kind = words > 12 ? 'a longer line' : 'a short line';
  if (times > 1) return `${kind} that stands ${times === 2 ? 'twice' : `${times} times`} on the page`;
  if (!span) return `${kind} on a page without a report`;
  if (n < span.first) return `${kind} above the report, none of its parts`;
  return n > span.last ? `${kind} after the end of the report` : `${kind} within the report, none of its parts`;
}
