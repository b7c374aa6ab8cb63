import type { Draft, Span, Verdict } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import type { HeadlinePage } from './headline-page.ts';

/** The body of a page whose report begins later than its prose. */
export interface LateBody {
  span: Span;
  verdicts: ReadonlyMap<number, Verdict>;
}

const MOST_BEFORE = 0.4;
const DATE_WORDS = 16;
const TO_PROSE = 12;
const POST = /^[—–-]|@/u;

/**
 * Finds where the report begins if what reads as prose began before it, with teasers or the captions of a gallery: below the
 * first short line that names a day among the first part of the prose. Null where there is none.
 */
export function lateBody({ span, verdicts }: Draft, { written, bodyAt, dated }: HeadlinePage): LateBody | null {
  const isInside = ({ n }: MeasuredLine) => verdicts.get(n)?.inside === true;
  const total = written.reduce((sum, line) => sum + (isInside(line) ? line.size : 0), 0);
  let before = 0;
  for (let at = bodyAt; at < written.length && before < total * MOST_BEFORE; at++) {
    const line = written[at]!;
    if (isInside(line)) before += line.size;
    else if (line.words <= DATE_WORDS && !POST.test(line.value) && dated(line)) {
      const next = written.slice(at + 1, at + 1 + TO_PROSE).find(isInside);
      return next && span ? { span: { first: next.n, last: span.last }, verdicts: from(next.n, verdicts) } : null;
    }
  }
  return null;
}

function from(first: number, verdicts: Draft['verdicts']): Draft['verdicts'] {
  return new Map([...verdicts].filter(([n]) => n >= first));
}
