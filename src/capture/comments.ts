import { cited, type Claim, type Draft, type Finding, fromLines, type MeasuredLine } from './draft.ts';
import { phraseOf } from './phrases.ts';
import { quotationIndex, type Quotations } from './quotations.ts';
import type { Comment, Issue } from './reading.ts';
import { type Header, headerAt, type Thread, threadOf } from './threads.ts';
import { votesIssue, votesOf } from './votes.ts';

/** A comment with what was said of its lines, and the names that it puts above other comments' words. */
interface ReadComment {
  comment: Comment;
  claims: Claim[];
  attributions: { to: number; header: Header }[];
  issues: Issue[];
}

/** Finds the readers' comments with their votes, what they quote, and their authors where the page names them. */
export function comments(draft: Draft): Finding {
  const thread = threadOf(draft);
  if (!thread) return {};
  const quotations = quotationIndex();
  const read = thread.segments.map((segment, at) => readComment(segment, at + 1, thread, quotations));
  const { named, issues } = attributed(read);
  const lines = named.flatMap((comment) => comment.lines);
  return {
    claims: read.flatMap(({ claims }) => claims),
    values: { comments: named },
    evidence: {
      comments: fromLines(lines, thread.headed ? 'names and times head them' : 'a line of votes closes each'),
    },
    issues: [...startIssues(thread), ...read.flatMap((one) => one.issues), ...issues],
  };
}

function readComment(segment: MeasuredLine[], n: number, thread: Thread, quotations: Quotations): ReadComment {
  const own = thread.headed ? headerAt(segment, 0) : null;
  const draft: ReadComment = { comment: emptyComment(n, own), claims: [], attributions: [], issues: [] };
  let above: Header | null = null;
  for (let at = 0; at < segment.length; at++) {
    const header = headerAt(segment, at);
    if (header) {
      above = header.lines[0] === own?.lines[0] ? null : header;
      claimHeader(draft, header, above === null);
      at += header.lines.length - 1;
    } else {
      above = takeLine(draft, segment[at]!, above, quotations);
    }
  }
  settleQuotation(draft);
  draft.comment.lines = draft.claims.filter(({ role }) => role !== 'furniture').map((claim) => claim.n);
  quotations.learn(n, draft.comment.text);
  return draft;
}

function emptyComment(n: number, own: Header | null): Comment {
  const evidence = own && fromLines(own.lines, 'the name and time stand over the comment');
  const nothing = { text: [], quotes: null, quotation: [], votes: null, lines: [] };
  return { n, author: own?.name ?? null, posted: own?.posted ?? null, ...nothing, evidence };
}

function claimHeader(draft: ReadComment, header: Header, own: boolean): void {
  const reason = own
    ? 'a name and a time over the comment'
    : 'a name and a time pasted above words that the comment quotes';
  draft.claims.push(...header.lines.map((n) => ({ n, role: 'comment-author' as const, reason })));
}

/** Takes one line into the comment; gives back the header that still waits for the words it stands above. */
function takeLine(draft: ReadComment, line: MeasuredLine, above: Header | null, quotations: Quotations): Header | null {
  const { comment, claims } = draft;
  const votes = votesOf(line.value);
  const furniture = phraseOf(line.key);
  const quoted = quotations.find(line.value, above !== null);
  if (votes) {
    comment.votes = votes;
    draft.issues.push(...[votesIssue(votes, line.n)].filter((issue) => issue !== null));
    claims.push({ n: line.n, role: 'comment-votes', reason: 'states the votes on the comment above' });
  } else if (furniture && comment.text.length + comment.quotation.length > 0) {
    claims.push({ n: line.n, role: 'furniture', reason: `${furniture.does}: ${cited(line.value)}` });
  } else if (quoted !== null) {
    comment.quotes ??= quoted;
    comment.quotation.push(line.value);
    claims.push({ n: line.n, role: 'comment-quotation', reason: `repeats words of comment ${quoted}` });
    if (above) draft.attributions.push({ to: quoted, header: above });
    return null;
  } else {
    comment.text.push(line.value);
    claims.push({ n: line.n, role: 'comment', reason: `stands among the lines of comment ${comment.n}` });
    if (above) draft.issues.push(strayName(above));
    return null;
  }
  return above;
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
  const line = segments[0]?.[0]?.n ?? null;
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
