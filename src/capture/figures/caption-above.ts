import { type Draft, roleOf } from '../reading/draft.ts';
import { headlineLine } from '../reading/head.ts';
import type { MeasuredLine } from '../text/measured-line.ts';

const SHORTEST = 20;
const LONGEST = 320;
const FEWEST_WORDS = 6;

/**
 * The caption right above a line that is a picture's credit, with at most one blank line between; null where what stands
 * there is a part of the report, a button or, down to `headEnd`, its standfirst.
 */
export function captionAbove(draft: Draft, credit: MeasuredLine, headEnd: number): MeasuredLine | null {
  const above = writtenAbove(draft, credit);
  if (!above || credit.n - above.last > 2 || roleOf(draft, above.n) !== undefined) return null;
  const { n, size, ends, words } = above;
  const speaks = size >= SHORTEST && size <= LONGEST && (ends || words >= FEWEST_WORDS);
  return speaks && !draft.verdicts.get(n)?.inside && n > headEnd ? above : null;
}

function writtenAbove({ lines }: Draft, { n }: MeasuredLine): MeasuredLine | undefined {
  let at = n - 2;
  while (at >= 0 && lines[at]!.value === '') at--;
  return lines[at];
}

/** The number of the first line below the headline that names a day or an author; Infinity where there is none. */
export function endOfHead(draft: Draft): number {
  const headline = headlineLine(draft) ?? Infinity;
  const at = draft.claims.findIndex(
    (claim, place) => place >= headline && (claim?.role === 'byline' || claim?.role === 'date'),
  );
  return at < 0 ? Infinity : at + 1;
}
