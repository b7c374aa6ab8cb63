import { withAnswers } from './answers.ts';
import { attributed } from './attributed-comments.ts';
import { counterOf } from './bare-votes.ts';
import { formClaims } from './comment-forms.ts';
import { type Draft, type Finding, fromLines } from '../reading/draft.ts';
import { quotationIndex } from './quotations.ts';
import { readComment } from './read-comment.ts';
import type { Issue } from '../reading/reading.ts';
import { recurringLines } from './recurring-lines.ts';
import { type Segment, type Thread, threadOf } from './threads.ts';
import { statesBalance, votesOf } from './votes.ts';

const DOWN =
  /\b(?:downvote|dislike|thumbs? down|daumen runter|vote down|no me gusta|gefällt mir nicht)\b|[▼▽👎]|비공감|싫어요|うーん|踩/iu;

/** Finds the readers' comments with their votes, what they quote, and their authors where the page names them. */
export function comments(draft: Draft): Finding {
  const thread = threadOf(draft);
  if (!thread) return {};
  const context = {
    thread,
    quotations: quotationIndex(),
    likesOnly: !thread.segments.some(holdsVotesAgainst),
    counter: counterOf(draft),
    recurring: recurringLines(thread.segments),
    names: new Set<string>(),
  };
  const read = thread.segments.map((segment, at) => readComment(segment, at + 1, context));
  const { named, issues } = attributed(read);
  const answers = new Map(read.flatMap(({ comment, answers }) => (answers === null ? [] : [[comment.n, answers]])));
  const lines = named.flatMap((comment) => comment.lines);
  return {
    claims: [...read.flatMap(({ claims }) => claims), ...formClaims(draft, lastLineOf(thread))],
    values: { comments: withAnswers(named, answers) },
    threadHead: thread.head,
    evidence: { comments: fromLines(lines, thread.reason) },
    issues: [...startIssues(thread), ...read.flatMap((one) => one.issues), ...issues],
  };
}

function lastLineOf({ segments }: Thread): number {
  return segments.at(-1)?.lines.at(-1)?.n ?? 0;
}

function holdsVotesAgainst({ lines }: Segment): boolean {
  return lines.some(({ value }) => votesOf(value) !== null || statesBalance(value) || DOWN.test(value.slice(0, 60)));
}

function startIssues({ startUnsure, segments }: Thread): Issue[] {
  if (!startUnsure) return [];
  const line = segments[0]?.lines[0]?.n ?? null;
  return [{ code: 'comments-start-unsure', line, message: 'nothing on the page says where the first comment begins' }];
}
