import { bareVotes, type Counter } from './bare-votes.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { isSigns } from './name-badges.ts';
import type { ReadComment } from './read-comment.ts';
import type { Segment } from './threads.ts';

/** Decides what only a whole comment tells: whether it quotes, what its bare numbers count, whether signs are all it says. */
export function settle(draft: ReadComment, segment: Segment, counter: Counter | null): void {
  if (counter && draft.comment.votes === null) settleBareVotes(draft, segment, counter);
  settleQuotation(draft);
  settleSigns(draft, segment.lines);
}

function settleBareVotes(draft: ReadComment, segment: Segment, counter: Counter): void {
  const found = bareVotes(segment, counter);
  if (!found) return;
  const reason = `counts the votes ${found.of}, as ${counter.system} sets them at comments`;
  draft.comment.votes = found.votes;
  draft.claims = draft.claims.map((claim) =>
    found.lines.includes(claim.n) ? { n: claim.n, role: 'comment-votes', reason } : claim,
  );
}

// Words that only repeat an earlier comment and name nobody are a comment of their own, posted twice.
function settleQuotation(draft: ReadComment): void {
  const { comment } = draft;
  if (comment.text.length > 0 || comment.quotation.length === 0 || draft.attributions.length > 0) return;
  const reason = `all of comment ${comment.n}, though comment ${comment.quotes} says the same`;
  comment.text = comment.quotation;
  comment.quotation = [];
  comment.quotes = null;
  draft.claims = draft.claims.map((claim) =>
    claim.role === 'comment-quotation' ? { n: claim.n, role: 'comment', reason } : claim,
  );
}

// A comment of nothing but "😂😂" says that.
function settleSigns({ comment, claims }: ReadComment, lines: readonly MeasuredLine[]): void {
  if (comment.text.length > 0) return;
  const line = lines.find(({ value }) => isSigns(value));
  const claim = claims.find(({ n, role }) => n === line?.n && role === 'furniture');
  if (!line || !claim) return;
  comment.text = [line.value];
  Object.assign(claim, { role: 'comment', reason: `all that comment ${comment.n} says` });
}
