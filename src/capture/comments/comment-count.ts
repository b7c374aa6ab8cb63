import { bareCountOf, statedCountOf } from './comment-counts.ts';
import { type Claim, type Draft, type Finding, fromLines, openLines } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import type { Issue } from '../reading/reading.ts';

const LIST = 3;

/** Finds how many comments the page states: beside the word for comments, or as a bare number at the end of the page. */
export function commentCount(draft: Draft): Finding {
  const open = openLines(draft);
  const stated = open.filter(({ value }) => statedCountOf(value) !== null);
  const own = ownCount(draft, stated);
  if (own) return finding(draft, own, stated, 'says how many comments there are');
  if (stated.length > 0) return { claims: othersCounts(stated) };
  const last = lastLine(draft);
  const count = last && open.includes(last) ? bareCountOf(last.value) : null;
  if (!last || count === null) return {};
  return finding(draft, last, [last], 'a bare number at the end of the page, where pages count their comments');
}

// The count over the comments is the page's own; without comments it is the first, unless a list of pages counts each one's.
function ownCount({ values }: Draft, stated: readonly MeasuredLine[]): MeasuredLine | undefined {
  const thread = values.comments[0]?.lines[0];
  const above = thread === undefined ? undefined : stated.findLast(({ n }) => n < thread);
  if (above) return above;
  const counts = new Set(stated.map(({ value }) => statedCountOf(value)));
  return stated.length >= LIST && counts.size > 1 ? undefined : stated[0];
}

function othersCounts(stated: readonly MeasuredLine[]): Claim[] {
  const reason = 'counts comments in a list of pages, not on this one';
  return stated.map(({ n }) => ({ n, role: 'furniture', reason }));
}

// On a page whose lines were wrapped for paper the last number is the paper's own.
function lastLine(draft: Draft): MeasuredLine | null {
  if (draft.lines.some(({ continues }) => continues !== null)) return null;
  const [above, last] = draft.lines.filter(({ value }) => value !== '').slice(-2);
  // Several numbers in a row count several things.
  const lone = last !== undefined && bareCountOf(above?.value ?? '') === null;
  return lone && draft.span && last.n > draft.span.last ? last : null;
}

function finding(draft: Draft, own: MeasuredLine, stated: readonly MeasuredLine[], reason: string): Finding {
  const count = statedCountOf(own.value) ?? bareCountOf(own.value);
  const same = stated.filter((line) => line === own || statedCountOf(line.value) === count);
  return {
    claims: [
      ...othersCounts(stated.filter((line) => !same.includes(line))),
      ...same.map(({ n }): Claim => ({ n, role: 'comment-count', reason })),
    ],
    values: { commentCount: count },
    evidence: { commentCount: fromLines([own.n], reason) },
    issues: countIssues(draft.values.comments.length, count ?? 0, own.n),
  };
}

function countIssues(captured: number, stated: number, line: number): Issue[] {
  if (captured === 0 || captured === stated) return [];
  return [{ code: 'comments-missing', line, message: `the page states ${stated} comments, ${captured} were captured` }];
}
