import { withoutActions } from './comment-actions.ts';
import type { Header } from './comment-headers.ts';
import { LONGEST_NAME, nameIn, SAYS } from './commenter-name.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { isPlace } from './placed-names.ts';
import { isSameName } from './same-name.ts';
import { nameAndTimeOf, timeOf } from '../dates/times.ts';
import { postedOn } from './posted-on.ts';

/** The word that stands before a day. */
export const ON_DAY = /(?<!\p{L})(?:on|am|le|el|il|em|den|op)\s/iu;
const ON_DAY_BY = /^(?:on|am|le|el|il|em|op)\s+(\S.{5,50}?)\s+(?:by|von|par|por|di|door)\s+(\S.{0,50})$/iu;
// "Ann Lee, Marl, United Kingdom, 5 years ago"
const LIVES = /(?<=^[^,]{1,40}),\s[^,]{2,40},\s\p{Lu}[^,]{1,40},?$/u;
// "(town minutes, 9 May 1945)"
const IN_BRACKETS = /^\(.*\)$/;
const NEAR = 4;

/** Reads a name and a time on one line, in whichever order, with what the lines below say of them again. */
export function onOneLine(lines: readonly MeasuredLine[], at: number): Header | null {
  const { n = 0, value = '' } = lines[at] ?? {};
  if (!/\d|ago|now/i.test(value) || IN_BRACKETS.test(value)) return null;
  const told = timeThenName(value) ?? nameThenTime(value);
  return told && { ...told, lines: [n, ...saidAgain(lines, at + 1, told.name)] };
}

function nameThenTime(value: string): Omit<Header, 'lines'> | null {
  const bare = value.length < 8 ? value : withoutActions(value);
  const found = nameAndTimeOf(bare) ?? nameAndTimeOf(value);
  // With "Reply" behind it, even a long title is a name: that of a page that links here.
  const name =
    found &&
    (nameIn(found.name.replace(LIVES, '')) ?? (bare !== value && bare.length > LONGEST_NAME ? found.name : null));
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

function isAgain({ value }: MeasuredLine, name: string): boolean {
  return value.length <= LONGEST_NAME && /\p{L}/u.test(value) && isSameName(name, value);
}

// "On 3 May 2021, at 10:07, Ann Lee wrote:"
function timeThenName(value: string): Omit<Header, 'lines'> | null {
  const told = value.replace(SAYS, '');
  if (told === value) return onDayBy(value);
  const comma = told.lastIndexOf(', ');
  if (comma < 0) return null;
  const day = told.slice(0, comma);
  const posted = timeOf(day.slice(Math.max(0, day.search(ON_DAY))));
  const name = posted === null ? null : nameIn(told.slice(comma + 2));
  return name === null ? null : { name, posted };
}

// "On 3 May 2021 at 10:07 by Ann Lee"
function onDayBy(value: string): Omit<Header, 'lines'> | null {
  const [, day = '', writer = ''] = ON_DAY_BY.exec(value) ?? [];
  const posted = day === '' ? null : timeOf(day);
  const name = posted === null ? null : nameIn(writer);
  return name === null ? null : { name, posted };
}
