import { type Draft, roleOf } from '../reading/draft.ts';
import { headlineLine } from '../reading/head.ts';
import type { MeasuredLine } from '../text/measured-line.ts';

const SHORTEST = 20;
const LONGEST = 320;
const FEWEST_WORDS = 6;

/**
 * The caption right above a line that is a picture's credit, with at most one blank line between; null where what stands
 * there is a part of the report, a button or, above date and byline, its standfirst.
 */
export function captionAbove(draft: Draft, credit: MeasuredLine): MeasuredLine | null {
  const above = draft.lines.slice(0, credit.n - 1).findLast(({ value }) => value !== '');
  if (!above || credit.n - above.last > 2 || roleOf(draft, above.n) !== undefined) return null;
  const { n, size, ends, words } = above;
  const speaks = size >= SHORTEST && size <= LONGEST && (ends || words >= FEWEST_WORDS);
  return speaks && !draft.verdicts.get(n)?.inside && isBelowHead(draft, n) ? above : null;
}

function isBelowHead(draft: Draft, n: number): boolean {
  const headline = headlineLine(draft) ?? n;
  return draft.claims.slice(headline, n - 1).some((claim) => claim?.role === 'byline' || claim?.role === 'date');
}
