import { answeredBeside, answeredIn, comparableName, quotedIn } from './answers.ts';
import { actionOf } from './comment-actions.ts';
import { leadsToMore } from './comment-forms.ts';
import type { Counter } from './bare-votes.ts';
import { type Header, headerAt } from './comment-headers.ts';
import { decorates } from './name-badges.ts';
import { cited, type Claim, fromLines } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { endsInColon } from '../text/line-ends.ts';
import { partedVotes } from './parted-votes.ts';
import { phraseOf } from '../furniture/phrases.ts';
import type { Quotations } from './quotations.ts';
import type { Comment, Issue } from '../reading/reading.ts';
import { tellsOfRemoval } from './removed-comments.ts';
import { settle } from './settled-comments.ts';
import type { Segment, Thread } from './threads.ts';
import { statedVotes } from './stated-votes.ts';
import { timeOf } from '../dates/times.ts';

/** A comment with what was said of its lines, and the names that it puts above other comments' words. */
export interface ReadComment {
  comment: Comment;
  claims: Claim[];
  attributions: { to: number; header: Header }[];
  /** Whom a line of the page says that it answers. */
  answers: string | null;
  issues: Issue[];
}

/** What the comments of one thread share. */
export interface ThreadContext {
  thread: Thread;
  quotations: Quotations;
  /** Whether no comment of the thread can be voted down, so that a count of likes is the whole vote. */
  likesOnly: boolean;
  /** What a bare number at a comment counts; null where the page does not say whose comments these are. */
  counter: Counter | null;
  /** The numbers of the lines that the page sets below most of the comments. */
  recurring: ReadonlySet<number>;
  /** The names of those who wrote the comments above, ready to compare. */
  names: Set<string>;
}

const TIME_OF_REMOVED = 'says when a comment was written that is gone';
// "View 2 replies to Ann Lee"
const LEADS_TO_ANSWERS =
  /^(?:view|show|read|see|load|lire|voir|afficher|ver|mostrar)\s(?:\p{L}{1,4}\s)?\d+\s(?:\p{L}+\s)?(?:replies|réponses?|respuestas?|respostas?)\s.{0,60}$/iu;
// "to Ann Lee", and as Japanese readers write it, with the honorific.
const TOWARDS = /^(?:to|an|à|a|do|till|[>＞]{1,2})\s?|\s?(?:さん|様|님)$/giu;
const LINKED = /^(?:pingback|trackback|ping)\s?:/i;

/** Reads the lines of one comment of a thread, its `n`th from 1, and adds to what its thread knows of names and words. */
export function readComment({ lines, own }: Segment, n: number, context: ThreadContext): ReadComment {
  const draft: ReadComment = { comment: emptyComment(n, own), claims: [], attributions: [], answers: null, issues: [] };
  let above: Header | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const ofOwn = own !== null && heads(own, line);
    const header = ofOwn || !mayQuote(line, context.thread) ? null : headerAt(lines, at);
    if (ofOwn) {
      claimHeader(draft, [line.n], true);
      draft.answers ??= answeredBeside(line.value) ?? (namesAuthor(line, own) ? null : answeredBy(line, context));
    } else if (header) {
      above = header;
      claimHeader(draft, header.lines, false);
      at += header.lines.length - 1;
    } else {
      const taken = takeAside(draft, lines, at, context.likesOnly);
      if (taken > 0) at += taken - 1;
      else above = takeLine(draft, line, above, context);
    }
  }
  settle(draft, { lines, own }, context.counter);
  draft.comment.lines = draft.claims.filter(({ role }) => role !== 'furniture').map((claim) => claim.n);
  context.quotations.learn(draft.comment);
  if (own) context.names.add(comparableName(own.name));
  return draft;
}

// The title of a comment is the writer's.
function heads(own: Header, { n }: MeasuredLine): boolean {
  return own.lines.includes(n) && own.title !== n;
}

// Where names head the comments, a name within one stands above a quotation only if it says so: "X wrote:".
function mayQuote({ value }: MeasuredLine, { pasted }: Thread): boolean {
  return pasted || (value.length < 80 && endsInColon(value));
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
function takeLine(draft: ReadComment, line: MeasuredLine, above: Header | null, context: ThreadContext): Header | null {
  const { comment, claims } = draft;
  if (takeVotes(draft, line, context)) return above;
  const answers = comment.text.length === 0 ? answeredBy(line, context) : null;
  const furniture = furnitureReason(line, comment) ?? recurs(line, comment, context);
  const quoted = quotedIn(line.value);
  if (quoted !== null && context.names.has(comparableName(quoted)))
    claims.push({ n: line.n, role: 'comment-author', reason: `names whom the comment quotes: ${cited(quoted)}` });
  else if (answers !== null) {
    draft.answers = answers;
    claims.push({ n: line.n, role: 'comment-author', reason: `names whom the comment answers: ${cited(answers)}` });
  } else if (furniture) claims.push({ n: line.n, role: 'furniture', reason: furniture });
  else {
    takeWords(draft, line, above, context);
    return null;
  }
  return above;
}

/** Takes what needs the lines below to be known; gives back how many lines it took. */
function takeAside(draft: ReadComment, lines: readonly MeasuredLine[], at: number, likesOnly: boolean): number {
  if (!isTimeOfRemoved(lines, at)) return takePartedVotes(draft, lines, at, likesOnly);
  draft.claims.push({ n: lines[at]!.n, role: 'furniture', reason: TIME_OF_REMOVED });
  return 1;
}

/** Takes votes that stand on several lines; gives back how many lines. */
function takePartedVotes(draft: ReadComment, lines: readonly MeasuredLine[], at: number, likesOnly: boolean): number {
  const parted = partedVotes(lines, at, likesOnly);
  if (!parted) return 0;
  const reason = 'states the votes on the comment, on several lines';
  const stated = lines.slice(at, at + parted.lines);
  draft.claims.push(...stated.map(({ n }) => ({ n, role: 'comment-votes' as const, reason })));
  draft.comment.votes = parted.votes;
  return parted.lines;
}

function takeVotes(draft: ReadComment, line: MeasuredLine, { likesOnly }: ThreadContext): boolean {
  const stated = statedVotes(line, likesOnly);
  if (!stated) return false;
  draft.claims.push(stated.claim);
  if (stated.votes) draft.comment.votes = stated.votes;
  if (stated.issue) draft.issues.push(stated.issue);
  return true;
}

function namesAuthor({ value }: MeasuredLine, { name }: Header): boolean {
  return comparableName(value) === comparableName(name);
}

// A line that is the name of somebody above and nothing else, be it between the author's name and the time, says so as well.
function answeredBy({ value }: MeasuredLine, { names }: ThreadContext): string | null {
  const bare = value.replace(TOWARDS, '');
  return answeredIn(value) ?? [value, bare].find((name) => names.has(comparableName(name))) ?? null;
}

function takeWords(draft: ReadComment, line: MeasuredLine, above: Header | null, { quotations }: ThreadContext): void {
  const { comment, claims } = draft;
  const quoted = quotations.find(line.value, above === null ? comment.author : null, above !== null);
  if (quoted === null) {
    comment.text.push(line.value);
    claims.push({ n: line.n, role: 'comment', reason: `stands among the lines of comment ${comment.n}` });
    if (above) draft.issues.push(strayName(above));
    return;
  }
  comment.quotes ??= quoted;
  comment.quotation.push(line.value);
  claims.push({ n: line.n, role: 'comment-quotation', reason: `repeats words of comment ${quoted}` });
  if (above) draft.attributions.push({ to: quoted, header: above });
}

function furnitureReason(line: MeasuredLine, { text, quotation }: Comment): string | null {
  if (actionOf(line.value)) return `what a reader may do with the comment: ${cited(line.value)}`;
  if (decorates(line)) return `a badge, a number or a sign at the comment: ${cited(line.value)}`;
  if (LINKED.test(line.value)) return `tells of another page that links here: ${cited(line.value)}`;
  if (text.length + quotation.length === 0) return null;
  if (tellsOfRemoval(line.key)) return `stands where another comment was: ${cited(line.value)}`;
  if (LEADS_TO_ANSWERS.test(line.value)) return `leads to the answers: ${cited(line.value)}`;
  if (leadsToMore(line)) return `leads to more comments: ${cited(line.value)}`;
  const row = phraseOf(line.key);
  return row ? `${row.does}: ${cited(line.value)}` : null;
}

// Where nothing stands above it, it may be all that a comment says.
function recurs({ n, value }: MeasuredLine, { text }: Comment, { recurring }: ThreadContext): string | null {
  return text.length > 0 && recurring.has(n) ? `stands below most of the comments: ${cited(value)}` : null;
}

function strayName({ name, lines }: Header): Issue {
  const message = `${cited(name)} stands above words that are in no earlier comment; it may be who wrote them`;
  return { code: 'name-without-comment', line: lines[0] ?? null, message };
}

// "5 years ago", and below it "Comment deleted."
function isTimeOfRemoved(lines: readonly MeasuredLine[], at: number): boolean {
  return tellsOfRemoval(lines[at + 1]?.key ?? '') && timeOf(lines[at]!.value) !== null;
}
