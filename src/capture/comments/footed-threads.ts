import { actionOf, withoutActions } from './comment-actions.ts';
import { opensForm } from './comment-forms.ts';
import { nameIn } from './commenter-name.ts';
import { tellsOfWork } from './commenter-work.ts';
import { headOf } from './headed-threads.ts';
import { decorates } from './name-badges.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { phraseOf } from '../furniture/phrases.ts';
import type { Mark } from './thread-marks.ts';
import type { Region, Segment, Thread } from './threads.ts';
import { timeOf } from '../dates/times.ts';

const FEWEST = 2;
const FEWEST_WITHOUT_HEADING = 3;
const LONGEST_NAME = 50;
const FARTHEST = 8;
// "Ann Lee ·"
const BEFORE_WORK = /\s·$/;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?$/i;

/** Finds a thread in which a line such as "Like · Reply · 3h" closes each comment and a name opens it. */
export function footedThread(region: Region): Thread | null {
  const { marks, headed, proseAbove } = region;
  const feet = feetOf(marks);
  if (feet.length < (headed ? FEWEST : FEWEST_WITHOUT_HEADING) || (headed && proseAbove === 0)) return null;
  const later = feet.slice(1).map(([, to], index) => marks.slice(feet[index]![1], to));
  const named = later.filter((segment) => nameOf(segment) !== null).length * 3 >= later.length * 2;
  const start = startOfFirst(marks, feet[0]![0], headed, named);
  const segments = [marks.slice(start, feet[0]![1]), ...later].map((segment) => segmentOf(segment, named));
  if (!headed && (!named || goesOn(marks, start, feet.at(-1)![1]))) return null;
  return {
    segments,
    head: headOf(region, start),
    acts: feet.length,
    reason: 'what a reader may do with it stands under each',
    pasted: false,
    startUnsure: start === 0,
  };
}

// Without a heading a thread stands below the report; where more prose follows than went before, it is set into one.
function goesOn(marks: readonly Mark[], from: number, to: number): boolean {
  const proseIn = (some: readonly Mark[]) => some.reduce((sum, { line }) => sum + (line.ends ? line.size : 0), 0);
  return proseIn(marks.slice(to)) > proseIn(marks.slice(0, from));
}

/** From where to where the actions under each comment run, with the signs and times among them. */
function feetOf(marks: readonly Mark[]): [number, number][] {
  const feet: [number, number][] = [];
  for (let at = 0; at < marks.length; at++) {
    if (marks[at]!.ends && feet.length > 0) break;
    if (!isFoot(marks[at]!)) continue;
    let to = at + 1;
    while (to < marks.length && belongs(marks[to]!)) to++;
    feet.push([at, to]);
    at = to - 1;
  }
  return feet;
}

// "15 June 2016 Report this" is an action and a time on one line.
function isFoot({ action, line }: Mark): boolean {
  return action?.sure === true || timedAction(line) !== null;
}

function timedAction({ value }: MeasuredLine): string | null {
  const bare = withoutActions(value);
  return bare === value ? null : timeOf(bare);
}

function belongs({ action, line }: Mark): boolean {
  return action !== null || timeOf(line.value) !== null || CLOCK.test(line.value) || !/\p{L}/u.test(line.value);
}

function startOfFirst(marks: readonly Mark[], foot: number, headed: boolean, named: boolean): number {
  const farthest = headed ? 0 : Math.max(0, foot - FARTHEST);
  if (!named) return farthest;
  const lead = marks.findLastIndex(({ line }, at) => at < foot && (opensForm(line) || phraseOf(line.key) !== null));
  const first = marks.findIndex(({ line }, at) => at > lead && isName(line));
  if (headed && lead >= 0 && first >= 0 && first < foot) return first;
  const name = marks.findLastIndex(({ line }, at) => at < foot && at >= farthest && isName(line));
  if (name > 0 && BEFORE_WORK.test(marks[name - 1]!.line.value)) return name - 1;
  return name < 0 ? Math.max(farthest, foot - 1) : name;
}

function segmentOf(marks: readonly Mark[], named: boolean): Segment {
  const lines = marks.map(({ line }) => line);
  const name = named ? nameOf(marks) : null;
  if (!name) return { lines, own: null };
  const at = lines.find((line) => !decorates(line))!;
  const time = marks.find((mark) => postedAt(mark) !== null);
  const posted = time ? postedAt(time) : null;
  // A time among the actions stays with them.
  const own = [at.n, ...workBelow(marks, at), ...(time && !time.action ? [time.line.n] : [])];
  return { lines, own: { name, posted, lines: own } };
}

function postedAt({ action, line }: Mark): string | null {
  return action?.posted ?? timeOf(line.value) ?? timedAction(line);
}

// Where somebody works stands between the name and the words.
function workBelow(marks: readonly Mark[], name: MeasuredLine): number[] {
  const [work, words] = marks.slice(marks.findIndex(({ line }) => line === name) + 1);
  return work && words && !words.action && (BEFORE_WORK.test(name.value) || tellsOfWork(work.line))
    ? [work.line.n]
    : [];
}

function nameOf(marks: readonly Mark[]): string | null {
  const first = marks.find(({ line }) => !decorates(line));
  return first && isName(first.line) ? nameIn(first.line.value) : null;
}

function isName(line: MeasuredLine): boolean {
  const { value, key, ends } = line;
  const closed = ends && !/\s\p{Lu}\.$/u.test(value);
  if (value.length > LONGEST_NAME || closed || decorates(line)) return false;
  return !phraseOf(key) && !actionOf(value) && nameIn(value) !== null;
}
