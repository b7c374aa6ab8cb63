import { answeredIn, comparableName } from './answers.ts';
import { actionOf } from './comment-actions.ts';
import { LONGEST_NAME, nameIn } from './commenter-name.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { decorates } from './name-badges.ts';
import { DOTS, mayName, namedBy, saysAlone, saysOnly } from './named-line.ts';
import { onOneLine } from './one-line-headers.ts';
import { belowTitle, forumHeader } from './numbered-headers.ts';
import { mayOpen, opensNext, withPlace } from './placed-names.ts';
import { postedOn } from './posted-on.ts';
import { tellsOfRemoval } from './removed-comments.ts';
import { bareName, isInitial, isSameName } from './same-name.ts';
import { statedVotes } from './stated-votes.ts';

/** The name over a comment or over words that it quotes, with the lines that state it. */
export interface Header {
  name: string;
  /** The time of posting as it stands; null where only a word such as "says" shows that a name heads a comment. */
  posted: string | null;
  lines: number[];
  /** The line of them that is the comment's title. */
  title?: number;
}

/** The name of an account below that of its owner. */
const HANDLE = /^(?:@|u\/|\/u\/)[\w.-]{2,30}$/;
const LONGEST = 160;
const NEAR = 4;
// "Thread Level 2: Reply from Ann Lee 3 hours ago"
const THREAD_LEVEL = /^thread level \d+:/i;

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Reads the name and time that stand at `at`, on one line or on several with badges and signs between them, or with one of
 * those `above` whom the comment answers; these are names as they are compared.
 */
export function headerAt(lines: readonly MeasuredLine[], at: number, above = NO_NAMES, placed = false): Header | null {
  const line = lines[at];
  if (!line || line.value.length > LONGEST) return null;
  return belowMark(lines, at, above) ?? belowTitle(lines, at) ?? bareHeaderAt(lines, at, above, placed);
}

function bareHeaderAt(
  lines: readonly MeasuredLine[],
  at: number,
  above: ReadonlySet<string>,
  placed = false,
): Header | null {
  const line = lines[at];
  if (!line || line.value.length > LONGEST) return null;
  const header =
    onOneLine(lines, at) ??
    timeAbove(lines, at) ??
    forumHeader(lines, at) ??
    (placed && mayOpen(lines, at) ? withPlace(lines, at) : null) ??
    onSeveral(lines, at, above);
  return header && actionOf(line.value) ? null : header;
}

// Above the name may stand the letter that a page shows for want of a picture, what it tells those who listen, or whom the
// comment answers.
function belowMark(lines: readonly MeasuredLine[], at: number, above: ReadonlySet<string>): Header | null {
  const mark = lines[at]!;
  const answers = answeredIn(mark.value) !== null;
  if (!answers && !isInitial(mark.value) && !THREAD_LEVEL.test(mark.value)) return null;
  const header = bareHeaderAt(lines, at + 1, above) ?? withPlace(lines, at + 1);
  return header && (answers || isSameName(header.name, mark.value) || mark.value.includes(header.name))
    ? { ...header, lines: [mark.n, ...header.lines] }
    : null;
}

// "5:40pm Tue 8 Jun 21", and below it "Ann Lee says..."
function timeAbove(lines: readonly MeasuredLine[], at: number): Header | null {
  const [line, next] = [lines[at]!, lines[at + 1]];
  const posted = next && saysAlone(next) ? postedOn(line.value) : null;
  const name = next && posted ? nameIn(next.value.replace(DOTS, '')) : null;
  return name && posted && next ? { name, posted, lines: [line.n, next.n] } : null;
}

function onSeveral(lines: readonly MeasuredLine[], at: number, above: ReadonlySet<string>): Header | null {
  const line = lines[at]!;
  const name = mayHead(lines, at) ? (namedBy(line) ?? guestAt(lines, at)) : null;
  if (!name) return null;
  const answered = isBelowActions(lines, at) ? above : NO_NAMES;
  for (let next = at + 1; next < Math.min(lines.length, at + NEAR); next++) {
    const posted = postedOn(lines[next]!.value);
    if (posted) return { name: bareName(name), posted, lines: lines.slice(at, next + 1).map(({ n }) => n) };
    if (!belongsTo(name, lines[next]!) && !answered.has(comparableName(lines[next]!.value))) break;
  }
  if (saysAlone(line) && line.value.length <= LONGEST_NAME + 10) return { name, posted: null, lines: [line.n] };
  return opensNext(lines, at) ? ofTheRemoved(lines, at) : null;
}

function mayHead(lines: readonly MeasuredLine[], at: number): boolean {
  const line = lines[at]!;
  return mayName(line) && (saysAlone(line) || mayBeTimed(lines, at) || isRemovedBelow(lines, at));
}

function isRemovedBelow(lines: readonly MeasuredLine[], at: number): boolean {
  return tellsOfRemoval(lines[at + 1]?.key ?? '');
}

// "Guest" is a badge beside a name, and a name where none stands above it.
function guestAt(lines: readonly MeasuredLine[], at: number): string | null {
  const { value } = lines[at]!;
  const badge = decorates(lines[at]!) && /^\p{L}[\p{L}\s]+$/u.test(value) && !postedOn(value);
  const opens = at === 0 || isBelowActions(lines, at) || tellsOfRemoval(lines[at - 1]!.key);
  return badge && opens && postedOn(lines[at + 1]?.value ?? '') !== null ? value : null;
}

// A comment that was removed may keep its name, but not its time.
function ofTheRemoved(lines: readonly MeasuredLine[], at: number): Header | null {
  const line = lines[at]!;
  const name = isRemovedBelow(lines, at) ? namedBy(line) : null;
  return name === null ? null : { name, posted: null, lines: [line.n] };
}

// "Reply" and a time close a comment; what is said of whole pages, such as "Follow", may stand beside a name.
function belongsTo(name: string, line: MeasuredLine): boolean {
  const { value } = line;
  if (decorates(line) || isSameName(name, value) || saysOnly(line) || HANDLE.test(value)) return true;
  const action = actionOf(value);
  return action ? !action.sure : answeredIn(value) !== null;
}

// Most lines are followed by no time, and that is sooner seen than that they are no names.
function mayBeTimed(lines: readonly MeasuredLine[], at: number): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + NEAR); next++) {
    const { value } = lines[next]!;
    if (value.length < LONGEST && postedOn(value) !== null) return true;
  }
  return false;
}

// The last words of a comment may stand above the name of the next as well as a name does.
function isBelowActions(lines: readonly MeasuredLine[], at: number): boolean {
  const above = lines[at - 1];
  const last = above && isInitial(above.value) ? lines[at - 2] : above;
  return last !== undefined && (actionOf(last.value) !== null || decorates(last) || statedVotes(last, false) !== null);
}
