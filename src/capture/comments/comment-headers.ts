import { answeredIn, comparableName } from './answers.ts';
import { actionOf, withoutActions } from './comment-actions.ts';
import { statedCountOf } from './comment-counts.ts';
import { LONGEST_NAME, nameIn, SAYS } from './commenter-name.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { decorates } from './name-badges.ts';
import { endsInColon } from '../text/line-ends.ts';
import { phraseOf } from '../furniture/phrases.ts';
import { statedVotes } from './stated-votes.ts';
import { postedOn } from './posted-on.ts';
import { bareName, isInitial, isSameName } from './same-name.ts';
import { nameAndTimeOf, timeOf } from '../dates/times.ts';

/** The name over a comment or over words that it quotes, with the lines that state it. */
export interface Header {
  name: string;
  /** The time of posting as it stands; null where only a word such as "says" shows that a name heads a comment. */
  posted: string | null;
  lines: number[];
}

const SAY_WORDS =
  'says|said|wrote|sagt|schrieb|schreibt|hat geschrieben|a dit|dit|a écrit|dice|dijo|escribió|ha detto|ha scritto|scrive|disse|diz|escreveu|zegt|schreef|säger|skrev|sier|siger|pisze|napisał\\(?a?\\)?|говорит|пишет|писал\\(?а?\\)?|написал\\(?а?\\)?';
const SAYS_ALONE = new RegExp(`(?:${SAY_WORDS})\\s?(?:[:：]|\\.\\.\\.|…)$`, 'iu');
const DOTS = /\s?(?:\.\.\.|…)$/;
const ONLY_SAYS = new RegExp(`^(?:${SAY_WORDS}|sagte)\\s?[:：]?$`, 'iu');
/** The name of an account below that of its owner. */
const HANDLE = /^(?:@|u\/|\/u\/)[\w.-]{2,30}$/;
/** The word that stands before a day. */
export const ON_DAY = /(?<!\p{L})(?:on|am|le|el|il|em|den|op)\s/iu;
const LONGEST = 160;
const NEAR = 4;

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Reads the name and time that stand at `at`, on one line or on several with badges and signs between them, or with one of
 * those `above` whom the comment answers; these are names as they are compared.
 */
export function headerAt(lines: readonly MeasuredLine[], at: number, above = NO_NAMES): Header | null {
  const line = lines[at];
  if (!line || line.value.length > LONGEST) return null;
  return belowMark(lines, at, above) ?? bareHeaderAt(lines, at, above);
}

function bareHeaderAt(lines: readonly MeasuredLine[], at: number, above: ReadonlySet<string>): Header | null {
  const line = lines[at];
  if (!line || line.value.length > LONGEST) return null;
  const header = onOneLine(lines, at) ?? timeAbove(lines, at) ?? onSeveral(lines, at, above);
  return header && actionOf(line.value) ? null : header;
}

// Above the name may stand the letter that a page shows for want of a picture, or whom the comment answers.
function belowMark(lines: readonly MeasuredLine[], at: number, above: ReadonlySet<string>): Header | null {
  const mark = lines[at]!;
  const answers = answeredIn(mark.value) !== null;
  if (!answers && !isInitial(mark.value)) return null;
  const header = bareHeaderAt(lines, at + 1, above) ?? withPlace(lines, at + 1);
  return header && (answers || isSameName(header.name, mark.value))
    ? { ...header, lines: [mark.n, ...header.lines] }
    : null;
}

// "Ann Lee", and below it "Upper Wend" and "May 3"; without the letter above, either might be the name.
function withPlace(lines: readonly MeasuredLine[], at: number): Header | null {
  const [line, place, time] = lines.slice(at, at + 3);
  const posted = time && isPlace(place!) ? postedOn(time.value) : null;
  const name = posted === null ? null : namedBy(line!);
  return name === null ? null : { name, posted, lines: [line!, place!, time!].map(({ n }) => n) };
}

function onOneLine(lines: readonly MeasuredLine[], at: number): Header | null {
  const { n, value } = lines[at]!;
  if (!/\d|ago|now/i.test(value)) return null;
  const told = timeThenName(value) ?? nameThenTime(value);
  return told && { ...told, lines: [n, ...saidAgain(lines, at + 1, told.name)] };
}

function nameThenTime(value: string): Omit<Header, 'lines'> | null {
  const bare = value.length < 8 ? value : withoutActions(value);
  const found = nameAndTimeOf(bare) ?? nameAndTimeOf(value);
  // With "Reply" behind it, even a long title is a name: that of a page that links here.
  const name = found && (nameIn(found.name) ?? (bare !== value && bare.length > LONGEST_NAME ? found.name : null));
  return name ? { name, posted: found.posted } : null;
}

// "Ann Lee commented 3 May 2021", and below it "A", "Ann Lee" and "Marl | May 3".
function saidAgain(lines: readonly MeasuredLine[], from: number, name: string): number[] {
  let end = from;
  while (end < lines.length && end < from + NEAR && isAgain(lines[end]!, name)) end++;
  const [last, next] = [lines[end - 1], lines[end]];
  const named = end > from && last !== undefined && (last.value.length > 2 || last.value === name);
  const more = named && next ? placeAndTime(next, lines[end + 1]) : 0;
  return lines.slice(from, end + more).map(({ n }) => n);
}

// How many lines say where somebody lives and, again, when.
function placeAndTime(line: MeasuredLine, next: MeasuredLine | undefined): number {
  if (nameThenTime(line.value)) return 1;
  return next && isPlace(line) && postedOn(next.value) !== null ? 2 : 0;
}

function isPlace({ value, ends }: MeasuredLine): boolean {
  return value.length <= LONGEST_NAME && !ends && actionOf(value) === null;
}

function isAgain({ value }: MeasuredLine, name: string): boolean {
  return value.length <= LONGEST_NAME && /\p{L}/u.test(value) && isSameName(name, value);
}

// "On 3 May 2021, at 10:07, Ann Lee wrote:"
function timeThenName(value: string): Omit<Header, 'lines'> | null {
  const told = value.replace(SAYS, '');
  const comma = told.lastIndexOf(', ');
  if (told === value || comma < 0) return null;
  const day = told.slice(0, comma);
  const posted = timeOf(day.slice(Math.max(0, day.search(ON_DAY))));
  const name = posted === null ? null : nameIn(told.slice(comma + 2));
  return name === null ? null : { name, posted };
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
  return saysAlone(line) && line.value.length <= LONGEST_NAME + 10 ? { name, posted: null, lines: [line.n] } : null;
}

function mayHead(lines: readonly MeasuredLine[], at: number): boolean {
  const line = lines[at]!;
  return mayName(line) && (saysAlone(line) || mayBeTimed(lines, at));
}

// "Guest" is a badge beside a name, and a name where none stands above it.
function guestAt(lines: readonly MeasuredLine[], at: number): string | null {
  const { value } = lines[at]!;
  const badge = decorates(lines[at]!) && /^\p{L}[\p{L}\s]+$/u.test(value) && !postedOn(value);
  return badge && (at === 0 || isBelowActions(lines, at)) && postedOn(lines[at + 1]?.value ?? '') !== null
    ? value
    : null;
}

// The last words of a comment may stand above the name of the next as well as a name does.
function isBelowActions(lines: readonly MeasuredLine[], at: number): boolean {
  const above = lines[at - 1];
  const last = above && isInitial(above.value) ? lines[at - 2] : above;
  return last !== undefined && (actionOf(last.value) !== null || decorates(last) || statedVotes(last, false) !== null);
}

// "Reply" and a time close a comment; what is said of whole pages, such as "Follow", may stand beside a name.
function belongsTo(name: string, line: MeasuredLine): boolean {
  const { value } = line;
  if (decorates(line) || isSameName(name, value) || ONLY_SAYS.test(value) || HANDLE.test(value)) return true;
  const action = actionOf(value);
  return action ? !action.sure : answeredIn(value) !== null;
}

function saysAlone({ value }: MeasuredLine): boolean {
  return (endsInColon(value) || DOTS.test(value)) && SAYS_ALONE.test(value);
}

// Most lines are followed by no time, and that is sooner seen than that they are no names.
function mayBeTimed(lines: readonly MeasuredLine[], at: number): boolean {
  for (let next = at + 1; next < Math.min(lines.length, at + NEAR); next++) {
    const { value } = lines[next]!;
    if (value.length < LONGEST && postedOn(value) !== null) return true;
  }
  return false;
}

function namedBy(line: MeasuredLine): string | null {
  const { value, key } = line;
  if (!mayName(line) || decorates(line) || ONLY_SAYS.test(value) || timeOf(value) || phraseOf(key)) return null;
  if (statedCountOf(value) !== null || actionOf(value) || answeredIn(value) !== null) return null;
  if (statedVotes(line, false) || nameAndTimeOf(value)) return null;
  return nameIn(value);
}

function mayName({ value, words }: MeasuredLine): boolean {
  return value.length <= LONGEST_NAME + 25 && words <= 8;
}
