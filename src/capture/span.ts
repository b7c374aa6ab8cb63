import type { Draft, Finding, MeasuredLine } from './draft.ts';
import { proseTest } from './prose.ts';
import type { Role } from './reading.ts';

const MOST = 10;
const PER_POINT = 40;
const SHORT_LINE = -2.2;
const COSTS: Partial<Record<Role, number>> = { blank: 0, caption: 0, byline: 0, furniture: -2.2, rights: -8 };
const BARRIER = -1000;

/** Finds from which line to which the report's body runs: the stretch where prose outweighs the short lines most. */
export function span(draft: Draft): Finding {
  const isProse = proseTest(draft.values.language);
  let best = { first: 0, last: 0, sum: 0 };
  let run = { first: 1, sum: 0 };
  for (const line of draft.lines) {
    const prose = draft.claims[line.n - 1] === undefined && isProse(line);
    if (run.sum <= 0 && prose) run = { first: line.n, sum: 0 };
    run.sum += prose ? Math.min(MOST, line.size / PER_POINT) : costOf(draft, line);
    if (prose && run.sum > best.sum) best = { first: run.first, last: line.n, sum: run.sum };
    if (run.sum < 0) run = { first: line.n + 1, sum: 0 };
  }
  return best.sum > 0 ? { span: { first: best.first, last: best.last } } : {};
}

function costOf(draft: Draft, { n }: MeasuredLine): number {
  const role = draft.claims[n - 1]?.role;
  if (role === undefined) return SHORT_LINE;
  return COSTS[role] ?? BARRIER;
}
