import type { Draft, Finding, MeasuredLine, Span } from './draft.ts';
import { proseTest } from './prose.ts';
import type { Role } from './reading.ts';

const MOST = 10;
const PER_POINT = 40;
const COSTS: Partial<Record<Role, number>> = { blank: 0, caption: 0, furniture: -1, rights: -8 };
const CROWDED = -2.2;
const ALONE = [0, -1];
const BARRIER = -1000;
const FULL_STOP = /[.。]["'”’»」』)]?$/;

/** A stretch of lines with what its prose and its other lines add up to. */
interface Stretch extends Span {
  sum: number;
}

/** Finds from which line to which the report's body runs: the stretch where prose outweighs the short lines most. */
export function span(draft: Draft): Finding {
  const gains = gainsOf(draft);
  let best: Stretch = { first: 0, last: 0, sum: 0 };
  let run = best;
  for (const { n, gain, starts } of gains) {
    if (run.sum === 0 && !starts) continue;
    run = { first: run.sum === 0 ? n : run.first, last: n, sum: Math.max(0, run.sum + gain) };
    if (gain > 0 && run.sum > best.sum) best = run;
  }
  return best.sum > 0 ? { span: { first: best.first, last: best.last } } : {};
}

/** What each line adds to a stretch, and whether one may start with it. */
function gainsOf(draft: Draft): { n: number; gain: number; starts: boolean }[] {
  const isProse = proseTest(draft.values.language);
  let short = 0;
  return draft.lines.map((line) => {
    const open = draft.claims[line.n - 1] === undefined;
    const prose = open && isProse(line);
    const sentence = prose || (open && line.words > 1 && FULL_STOP.test(line.value));
    if (open) short = sentence ? 0 : short + 1;
    const gain = sentence ? Math.min(MOST, line.size / PER_POINT) : costOf(draft, line, short - 1);
    return { n: line.n, gain, starts: prose };
  });
}

// A short line alone may be a subheading; several, or one close to its neighbours, are a list of other pages.
function costOf({ claims, lines }: Draft, { n }: MeasuredLine, short: number): number {
  const role = claims[n - 1]?.role;
  if (role !== undefined) return COSTS[role] ?? BARRIER;
  const alone = claims[n - 2]?.role === 'blank' && (claims[n]?.role === 'blank' || n === lines.length);
  return alone ? (ALONE[short] ?? CROWDED) : CROWDED;
}
