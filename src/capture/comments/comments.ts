import { answeredIn, comparableName, withAnswers } from './answers.ts';
import { actionOf } from './comment-actions.ts';
import { isField, opensForm } from './comment-forms.ts';
import { decorates, type Header, headerAt } from './comment-headers.ts';
import { cited, type Claim, type Draft, type Finding, fromLines, type MeasuredLine } from '../draft.ts';
import { phraseOf } from '../furniture/phrases.ts';
import { quotationIndex, type Quotations } from './quotations.ts';
import type { Comment, Issue } from '../reading.ts';
import { type Segment, type Thread, threadOf } from './threads.ts';
import { likesOf, statesBalance, votesIssue, votesOf } from './votes.ts';
/** A comment with what was said of its lines, and the names that it puts above other comments' words. */
interface ReadComment {
  comment: Comment;
  claims: Claim[];
  attributions: { to: number; header: Header }[];
  /** Whom a line of the page says that it answers. */
  answers: string | null;
  issues: Issue[];
}

/** What the comments of one thread share. */
interface Context {
  thread: Thread;
  quotations: Quotations;
  /** Whether no comment of the thread can be voted down, so that a count of likes is the whole vote. */
  likesOnly: boolean;
  /** The names of those who wrote the comments above, ready to compare. */
  names: Set<string>;
}

/** Finds the readers' comments with their votes, what they quote, and their authors where the page names them. */
export function comments(draft: Draft): Finding {
  const thread = threadOf(draft);
  if (!thread) return {};
  const context = {
    thread,
    quotations: quotationIndex(),
    likesOnly: !thread.segments.some(holdsVotesAgainst),
    names: new Set<string>(),
  };
  const read = thread.segments.map((segment, at) => readComment(segment, at + 1, context));
  const { named, issues } = attributed(read);
  const answers = new Map(read.flatMap(({ comment, answers }) => (answers === null ? [] : [[comment.n, answers]])));
  const lines = named.flatMap((comment) => comment.lines);
  return {
    claims: [...read.flatMap(({ claims }) => claims), ...formClaims(draft, thread)],
    values: { comments: withAnswers(named, answers) },
    evidence: { comments: fromLines(lines, thread.reason) },
    issues: [...startIssues(thread), ...read.flatMap((one) => one.issues), ...issues],
  };
}

function holdsVotesAgainst({ lines }: Segment): boolean {
  return lines.some(({ value }) => votesOf(value) !== null || statesBalance(value) || DOWN.test(value.slice(0, 60)));
}

const LINKED = /^(?:pingback|trackback|ping)\s?:/i;
const DOWN = /\b(?:downvote|dislike|thumbs? down|daumen runter|vote down)\b|[▼▽👎]/iu;

function readComment({ lines, own }: Segment, n: number, context: Context): ReadComment {
  const draft: ReadComment = { comment: emptyComment(n, own), claims: [], attributions: [], answers: null, issues: [] };
  let above: Header | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const isOwn = own?.lines.includes(line.n) === true;
    const header = isOwn || !mayQuote(line, context.thread) ? null : headerAt(lines, at);
    if (isOwn) claimHeader(draft, [line.n], true);
    else if (header) {
      above = header;
      claimHeader(draft, header.lines, false);
      at += header.lines.length - 1;
    } else above = takeLine(draft, line, above, context);
  }
  settleQuotation(draft);
  draft.comment.lines = draft.claims.filter(({ role }) => role !== 'furniture').map((claim) => claim.n);
  context.quotations.learn(draft.comment);
  if (own) context.names.add(comparableName(own.name));
  return draft;
}

// Where names head the comments, a name within one stands above a quotation only if it says so: "X wrote:".
function mayQuote({ value }: MeasuredLine, { pasted }: Thread): boolean {
  return pasted || (value.length < 80 && /[:：]$/.test(value));
}

function emptyComment(n: number, own: Header | null): Comment {
  const evidence = own && fromLines(own.lines, 'the name and time stand with the comment');
  const nothing = { text: [], quotes: null, replyTo: null, quotation: [], votes: null, lines: [] };
  return { n, author: own?.name ?? null, posted: own?.posted ?? null, ...nothing, evidence };
}

function claimHeader(draft: ReadComment, lines: readonly number[], own: boolean): void {
  const reason = own
    ? 'names who wrote the comment, or says when'
    : 'a name pasted above words that the comment quotes';
  draft.claims.push(...lines.map((n) => ({ n, role: 'comment-author' as const, reason })));
}

/** Takes one line into the comment; gives back the header that still waits for the words it stands above. */
function takeLine(draft: ReadComment, line: MeasuredLine, above: Header | null, context: Context): Header | null {
  const { comment, claims } = draft;
  if (takeVotes(draft, line, context)) return above;
  const furniture = furnitureReason(line, comment);
  const answers = answeredIn(line.value) ?? (context.names.has(comparableName(line.value)) ? line.value : null);
  if (answers !== null && comment.text.length === 0) {
    draft.answers = answers;
    claims.push({ n: line.n, role: 'comment-author', reason: `names whom the comment answers: ${cited(answers)}` });
    return above;
  }
  if (furniture) {
    claims.push({ n: line.n, role: 'furniture', reason: furniture });
    return above;
  }
  const quoted = context.quotations.find(line.value, above === null ? comment.author : null, above !== null);
  if (quoted !== null) {
    comment.quotes ??= quoted;
    comment.quotation.push(line.value);
    claims.push({ n: line.n, role: 'comment-quotation', reason: `repeats words of comment ${quoted}` });
    if (above) draft.attributions.push({ to: quoted, header: above });
    return null;
  }
  comment.text.push(line.value);
  claims.push({ n: line.n, role: 'comment', reason: `stands among the lines of comment ${comment.n}` });
  if (above) draft.issues.push(strayName(above));
  return null;
}

function takeVotes(draft: ReadComment, { n, value }: MeasuredLine, { likesOnly }: Context): boolean {
  const likes = likesOf(value);
  const votes = votesOf(value) ?? (likes !== null && likesOnly ? { net: likes, up: likes, down: 0 } : null);
  if (votes) {
    draft.comment.votes = votes;
    draft.issues.push(...[votesIssue(votes, n)].filter((issue) => issue !== null));
    const reason =
      likes === null ? 'states the votes on the comment' : 'counts the votes for it; nobody can vote against';
    draft.claims.push({ n, role: 'comment-votes', reason });
  } else if (likes !== null || statesBalance(value)) {
    const reason = 'counts votes on the comment without saying how many are for and how many against it';
    draft.claims.push({ n, role: 'comment-votes', reason });
  }
  return votes !== null || likes !== null || statesBalance(value);
}

function furnitureReason(line: MeasuredLine, { text, quotation }: Comment): string | null {
  if (actionOf(line.value)) return `what a reader may do with the comment: ${cited(line.value)}`;
  if (decorates(line)) return `a badge, a number or a sign at the comment: ${cited(line.value)}`;
  if (LINKED.test(line.value)) return `tells of another page that links here: ${cited(line.value)}`;
  const row = phraseOf(line.key);
  return row && text.length + quotation.length > 0 ? `${row.does}: ${cited(line.value)}` : null;
}

// The form for a new comment is no part of the report, though its notes are sentences.
function formClaims(draft: Draft, { segments }: Thread): Claim[] {
  const last = segments.at(-1)?.lines.at(-1)?.n ?? 0;
  const claims: Claim[] = [];
  for (const line of draft.lines.slice(last)) {
    if (line.value === '') continue;
    if (claims.length === 0 ? !opensForm(line) : !isField(line)) break;
    claims.push({ n: line.n, role: 'furniture', reason: 'belongs to the form for a new comment' });
  }
  return claims;
}

function strayName({ name, lines }: Header): Issue {
  const message = `${cited(name)} stands above words that are in no earlier comment; it may be who wrote them`;
  return { code: 'name-without-comment', line: lines[0] ?? null, message };
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

function startIssues({ startUnsure, segments }: Thread): Issue[] {
  if (!startUnsure) return [];
  const line = segments[0]?.lines[0]?.n ?? null;
  return [{ code: 'comments-start-unsure', line, message: 'nothing on the page says where the first comment begins' }];
}

function attributed(read: readonly ReadComment[]): { named: Comment[]; issues: Issue[] } {
  const headers = Map.groupBy(
    read.flatMap(({ attributions }) => attributions),
    ({ to }) => to,
  );
  const issues: Issue[] = [];
  const named = read.map(({ comment }) => {
    const [first, ...others] = (headers.get(comment.n) ?? []).map(({ header }) => header);
    if (!first || comment.author !== null) return comment;
    const other = others.find(({ name }) => name !== first.name);
    if (other) issues.push(disagreement(comment, first, other));
    return other ? comment : withAuthor(comment, first);
  });
  return { named, issues };
}

function withAuthor(comment: Comment, { name, posted, lines }: Header): Comment {
  const reason = 'the name and the time stand above words that a later comment quotes from this one';
  return { ...comment, author: name, posted, evidence: { from: 'inference', lines, reason } };
}

function disagreement({ n }: Comment, first: Header, other: Header): Issue {
  const message = `the words of comment ${n} are quoted under ${cited(first.name)} and under ${cited(other.name)}`;
  return { code: 'authors-disagree', line: other.lines[0] ?? null, message };
}
