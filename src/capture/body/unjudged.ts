import { type Claim, type Draft, type Finding, openLines, type Verdict } from '../reading/draft.ts';
import { MOST_JUDGED } from '../traits/line-traits.ts';
import type { PageTraits } from '../traits/page-traits.ts';

const NEAR = 40;
const FIRST = `${MOST_JUDGED.toLocaleString('en-GB')} lines with text`;
const REASON = `taken for what stands above it: only the first ${FIRST} are judged`;
const INSIDE: Verdict = { inside: true, settled: true, reason: REASON };

/**
 * Adds the open lines below the last that was judged to what was found of the body: where the body was still going on they are
 * the body's, and elsewhere furniture. An issue tells where that begins. No page is so long but one made to be.
 */
export function withUnjudged(draft: Draft, { lines }: PageTraits, path: Uint8Array, found: Finding): Finding {
  if (lines.length < MOST_JUDGED) return found;
  const { n: last } = lines[lines.length - 1]!.line;
  const below = openLines(draft).flatMap(({ n }) => (n > last ? [n] : []));
  const [first] = below;
  if (first === undefined) return found;
  const goesOn = found.span !== undefined && path.findLastIndex((here) => here > 0) >= path.length - NEAR;
  const role = goesOn ? 'body' : 'furniture';
  const claims = below.map((n): Claim => ({ n, role, reason: REASON }));
  const message = `expected at most ${FIRST}: those from here on were not judged, but taken for ${goesOn ? 'the report' : 'no part of the report'}, as what stands above`;
  return {
    ...found,
    ...(goesOn && withBody(found, below)),
    claims,
    issues: [{ code: 'lines-not-judged', line: first, message }],
  };
}

function withBody({ span, verdicts }: Finding, below: readonly number[]): Finding {
  const all = new Map(verdicts);
  for (const n of below) all.set(n, INSIDE);
  return { span: { first: span!.first, last: below[below.length - 1]! }, verdicts: all };
}
