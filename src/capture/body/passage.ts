import { bodyScores, contributions, type Weighing, weighingOf } from './body-scores.ts';
import { BODY_WEIGHTS, type BodyWeights } from './body-weights.ts';
import type { Draft, Finding, Step, Verdict } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { lineTraits } from '../traits/line-traits.ts';
import { type PageTraits, pageTraits } from '../traits/page-traits.ts';
import { withFactBox } from './fact-boxes.ts';
import { firstItem } from './first-item.ts';
import { headProse } from './head-prose.ts';
import { headRows } from './head-rows.ts';
import { withEntries } from './live-entries.ts';
import { withItsEnds } from './passage-ends.ts';
import { ROW, withRowsBelow } from './rows.ts';
import { withRowsBetween } from './rows-between.ts';
import { signaturesIn } from './posts.ts';
import { PROSE } from '../traits/prose-share.ts';
import { withoutTeasers } from './teasers.ts';
import { withUnjudged } from './unjudged.ts';
import { bestPath, type Scores, worthOf } from './viterbi.ts';

const TOLD = 2;
const SURE = 25;
const HELP = [1, 2, 4, 8];

/** Finds the lines that read as the report's body, and from which to which it runs, by the weights that were learned. */
export const passage: Step = passageBy(BODY_WEIGHTS);

/** Makes the step that finds the body by the weights given. */
export function passageBy(weights: BodyWeights): Step {
  const weighing = weighingOf(weights);
  return (draft) => {
    const page = pageTraits(lineTraits(draft));
    const scores = bodyScores(page, weighing);
    const ended = withItsEnds(page, withoutTeasers(page, pathThrough(page, scores)));
    const found = withEntries(page, withoutThreadHead(draft, page, ended));
    const likeliest = (worthOf(found, scores) < SURE ? elsewhere(page, found) : null) ?? found;
    const path = withFactBox(page, withRowsBetween(page, withRowsBelow(page, likeliest)));
    const verdictAt = (at: number) => verdictOn(page, at, path[at]!, weighing);
    return withUnjudged(draft, page, path, finding(draft, page, path, verdictAt));
  };
}

// A page that holds prose holds a report: where the weights find none, the likeliest of its prose is taken.
function pathThrough({ prose }: PageTraits, { inside, enter, leave }: Scores): Uint8Array {
  const holdsProse = (path: Uint8Array) => path.some((here, at) => here === 1 && prose[at]! >= PROSE);
  const plain = bestPath({ inside, enter, leave });
  if (holdsProse(plain) || !prose.some((share) => share >= PROSE)) return plain;
  for (const help of HELP) {
    const path = bestPath({ inside: inside.map((score) => score + help), enter, leave });
    if (holdsProse(path)) return path;
  }
  return plain;
}

// Ways to log in, to sort and to write stand between the heading of the comments and the first, and none of the report. A count
// of comments above a report heads no thread there.
function withoutThreadHead({ threadHead }: Draft, { lines }: PageTraits, path: Uint8Array): Uint8Array {
  if (!threadHead) return path;
  const { first, last } = threadHead;
  const without = path.map((here, at) => (lines[at]!.line.n < first || lines[at]!.line.n > last ? here : 0));
  return sizeOn(without, lines) * 2 > sizeOn(path, lines) ? without : path;
}

function sizeOn(path: Uint8Array, lines: PageTraits['lines']): number {
  return path.reduce((sum, here, at) => sum + here * lines[at]!.line.size, 0);
}

// Little speaks for what was found: where the page is made in a way that the weights do not know, its make tells more.
function elsewhere(page: PageTraits, found: Uint8Array): Uint8Array | null {
  return headRows(page, found) ?? firstItem(page, found) ?? headProse(page, found);
}

function finding({ lines }: Draft, page: PageTraits, path: Uint8Array, verdictAt: (at: number) => Verdict): Finding {
  const first = path.findIndex((here) => here > 0);
  if (first < 0) return {};
  const last = path.findLastIndex((here) => here > 0);
  const verdicts = new Map<number, Verdict>();
  for (let at = first; at <= last; at++) {
    if (!page.lines[at]!.claimed) verdicts.set(page.lines[at]!.line.n, verdictAt(at));
  }
  if (verdicts.size === 0) return {};
  for (const [n, verdict] of signaturesIn(lines, verdicts)) verdicts.set(n, verdict);
  const isInside = ({ n }: MeasuredLine) => verdicts.get(n)?.inside === true;
  return { span: { first: lines.find(isInside)!.n, last: lines.findLast(isInside)!.n }, verdicts };
}

function verdictOn(page: PageTraits, at: number, here: number, weighing: Weighing): Verdict {
  if (here === ROW) return AMONG_ROWS;
  const inside = here === 1;
  const reasons = contributions(page, at, weighing, inside, TOLD).map(({ says }) => says);
  return { inside, reason: [kindOf(page.lines[at]!.line), ...reasons].join('; ') };
}

const AMONG_ROWS: Verdict = { inside: true, settled: true, reason: 'stands among rows of a list or a table' };

function kindOf({ words, ends }: MeasuredLine): string {
  const count = `${words} ${words === 1 ? 'word' : 'words'}`;
  return ends ? `${count} that end as a sentence` : `${count} without the end of a sentence`;
}
