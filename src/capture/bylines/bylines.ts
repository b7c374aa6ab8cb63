import { type BylineCandidate, bylineCandidates } from './byline-candidates.ts';
import { bylineContext } from './byline-context.ts';
import { datelineNames } from './dateline-names.ts';
import { type Head, headlineLine } from '../reading/head.ts';
import { PAPER_ALONE } from './paper-words.ts';
import { isAgency, isKnownName } from './person-names.ts';
import { weighedBylines } from './weighed-bylines.ts';
import { writtenNames } from './written-names.ts';
import { cited, type Claim, type Draft, type Finding, fromLines, inThread, roleOf } from '../reading/draft.ts';

const ENOUGH = 3.5;
const MASTHEAD = 4;
const PLACE_AND_DAY = /^\p{Lu}[^\d,|]{2,40}\s[-–]\s\d/u;
// An address may stand under each name that has a word for its work.
const NEXT_LINES: Readonly<Record<BylineCandidate['kind'], number>> = {
  by: 1,
  author: 3,
  editor: 3,
  alone: 1,
  names: 1,
};

/** Finds who wrote the report: names after a word that means "by", or names that stand alone beside the date. */
export function bylines(draft: Draft): Finding {
  const context = draft.values.byline === null ? bylineContext(draft) : null;
  if (!context) return {};
  const all = weighedBylines(bylineCandidates(context), context.head).filter(({ points }) => points >= ENOUGH);
  const best = likeliest(all.filter(({ kind }) => kind !== 'editor')) ?? likeliest(all);
  const told = !best || best.kind === 'editor' ? datelineNames(draft) : null;
  if (told) return fromDateline(told);
  if (!best) return {};
  const { names, lines } = withNext(best, all, rankOf(draft, context.head));
  return {
    claims: lines.filter(({ n }) => roleOf(draft, n) !== 'date' && !inThread(draft, n)).map(claimOn),
    values: { byline: writtenNames(withoutPaper(draft, names), lines) },
    evidence: {
      byline: fromLines(
        lines.map(({ n }) => n),
        best.reason,
      ),
    },
  };
}

// "By Ann Lee, Orme Echo": the name at the top of the page is the paper's.
function withoutPaper(draft: Draft, names: readonly string[]): readonly string[] {
  const above = draft.lines.slice(0, (headlineLine(draft) ?? 1) - 1).filter(({ value }) => value !== '');
  const top = new Set(above.slice(0, MASTHEAD).map(({ key }) => key));
  const known = names.some((name) => isKnownName(name) && !isPaper(name));
  const people = names.filter((name) => !top.has(name.toLowerCase()) && !(known && isPaper(name)));
  return people.length > 0 ? people : names;
}

function isPaper(name: string): boolean {
  return PAPER_ALONE.test(name) && !isAgency(name);
}

function likeliest(all: readonly BylineCandidate[]): BylineCandidate | null {
  return all.reduce<BylineCandidate | null>((first, one) => (one.points > (first?.points ?? 0) ? one : first), null);
}

// The line is a paragraph of the report, and stays one.
function fromDateline({ names, line }: NonNullable<ReturnType<typeof datelineNames>>): Finding {
  const reason = `the first paragraph names its reporter before it begins: ${cited(line.value)}`;
  return { values: { byline: names }, evidence: { byline: fromLines([line.n], reason) } };
}

// Several authors may stand one to a line; the date beside the last makes that one the likeliest.
function withNext(
  best: BylineCandidate,
  all: readonly BylineCandidate[],
  rank: (line: Line) => number,
): BylineCandidate {
  const joins = (one: BylineCandidate, next: BylineCandidate) =>
    next.kind === one.kind &&
    rank(next.lines[0]!) - rank(one.lines.at(-1)!) <= NEXT_LINES[best.kind] &&
    !namesPlace(next);
  let [first, last] = [all.indexOf(best), all.indexOf(best)];
  while (best.kind === 'names' && first > 0 && joins(all[first - 1]!, all[first]!)) first--;
  while (last < all.length - 1 && joins(all[last]!, all[last + 1]!)) last++;
  const joined = all.slice(first, last + 1);
  return { ...best, names: joined.flatMap(({ names }) => names), lines: joined.flatMap(({ lines }) => lines) };
}

// "Puerto Hondo - 18 Jan 2020": under an author stands where and when the report was written.
function namesPlace({ names, lines }: BylineCandidate): boolean {
  return PLACE_AND_DAY.test(lines[0]!.value) && !names.some(isKnownName);
}

// Buttons to share or follow stand between authors, and count for nothing there.
function rankOf(draft: Draft, head: Head): (line: Line) => number {
  const furniture = head.lines.filter(({ n }) => roleOf(draft, n) === 'furniture');
  return (line) => head.below(line) - furniture.filter(({ n }) => n < line.n).length;
}

type Line = BylineCandidate['lines'][number];

function claimOn({ n, value }: Line): Claim {
  return { n, role: 'byline', reason: `names who wrote it: ${cited(value)}` };
}
