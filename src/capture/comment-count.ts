import { bareCountOf, statedCountOf } from './comment-counts.ts';
import { type Claim, type Draft, type Finding, fromLines, type MeasuredLine } from './draft.ts';
import type { Issue } from './reading.ts';

/** Finds how many comments the page states: beside the word for comments, or as a bare number at the end of the page. */
export function commentCount(draft: Draft): Finding {
  const open = draft.lines.filter(({ n }) => draft.claims[n - 1] === undefined);
  const stated = open.filter(({ value }) => statedCountOf(value) !== null);
  const [first] = stated;
  if (first) return finding(draft, stated, statedCountOf(first.value)!, 'says how many comments there are');
  const last = lastLine(draft);
  const count = last && open.includes(last) ? bareCountOf(last.value) : null;
  if (!last || count === null) return {};
  return finding(draft, [last], count, 'a bare number at the end of the page, where pages count their comments');
}

function lastLine(draft: Draft): MeasuredLine | null {
  const last = draft.lines.findLast(({ value }) => value !== '');
  return last && draft.span && last.n > draft.span.last ? last : null;
}

function finding({ values }: Draft, lines: readonly MeasuredLine[], count: number, reason: string): Finding {
  return {
    claims: lines.map(({ n }): Claim => ({ n, role: 'comment-count', reason })),
    values: { commentCount: count },
    evidence: { commentCount: fromLines([lines[0]!.n], reason) },
    issues: countIssues(values.comments.length, count, lines[0]!.n),
  };
}

function countIssues(captured: number, stated: number, line: number): Issue[] {
  if (captured === 0 || captured === stated) return [];
  return [{ code: 'comments-missing', line, message: `the page states ${stated} comments, ${captured} were captured` }];
}
