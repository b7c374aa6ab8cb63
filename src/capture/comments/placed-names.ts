import { comparableName } from './answers.ts';
import { actionOf } from './comment-actions.ts';
import { ordersComments } from './comment-forms.ts';
import type { Header } from './comment-headers.ts';
import { LONGEST_NAME } from './commenter-name.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { decorates } from './name-badges.ts';
import { namedBy } from './named-line.ts';
import { phraseOf } from '../furniture/phrases.ts';
import { postedOn } from './posted-on.ts';
import { statedVotes } from './stated-votes.ts';

const FEWEST = 2;
const MOST_ACTIONS = 12;
// "Portland, Ore."
const SHORT_STATE = /,\s\p{Lu}\p{L}{1,4}\.$/u;

/** Whether most names of a page that stand right below what closes a comment have a line between them and the time. */
export function setsPlaces(lines: readonly MeasuredLine[]): boolean {
  const timed = lines.map(({ value }) => postedOn(value) !== null);
  if (timed.filter(Boolean).length < FEWEST) return false;
  const opening = Array.from(lines.keys()).filter((at) => (timed[at + 1] || timed[at + 2]) && mayOpen(lines, at));
  const placed = opening.filter((at) => withPlace(lines, at));
  const names = new Set(placed.map((at) => lines[at]!.value));
  // Below a name may stand that of whom the comment answers.
  const answers = placed.filter((at) => names.has(lines[at + 1]!.value)).length;
  const bare = opening.filter((at) => isNameAbove(lines, at)).length;
  return names.size > 1 && names.size > (bare + answers) * 2 && !countSomething([...names]);
}

// "Level 1" and "Level 2" are one thing counted, and no names.
function countSomething(names: readonly string[]): boolean {
  return new Set(names.map((name) => comparableName(name).replace(/\d+/g, ''))).size < names.length;
}

function isNameAbove(lines: readonly MeasuredLine[], at: number): boolean {
  return postedOn(lines[at + 1]?.value ?? '') !== null && namedBy(lines[at]!) !== null;
}

/** Reads a name, below it the place or rank of who bears it, and below that the time. */
export function withPlace(lines: readonly MeasuredLine[], at: number): Header | null {
  const [line, place, time] = lines.slice(at, at + 3);
  const posted = time && isPlace(place!) ? postedOn(time.value) : null;
  const name = posted === null ? null : namedBy(line!);
  return name === null ? null : { name, posted, lines: [line!, place!, time!].map(({ n }) => n) };
}

/** Whether a line may say where somebody lives. */
export function isPlace(line: MeasuredLine): boolean {
  const { value, ends } = line;
  if (value.length > LONGEST_NAME || decorates(line)) return false;
  return (!ends || SHORT_STATE.test(value)) && actionOf(value) === null;
}

/** Whether the name of who wrote the next comment may begin at a line: below what closes one, or below a sentence. */
export function mayOpen(lines: readonly MeasuredLine[], at: number): boolean {
  return opensNext(lines, at) || (lines[at - 1]?.ends === true && !SHORT_STATE.test(lines[at - 1]!.value));
}

/**
 * Whether a line stands right below what closes a comment, or below the ways to sort them: there, the name of who wrote the
 * next one begins. Below a time the actions are of the same comment.
 */
export function opensNext(lines: readonly MeasuredLine[], at: number): boolean {
  let above = at - 1;
  let closes = false;
  while (above >= 0 && above >= at - MOST_ACTIONS && isAside(lines[above]!)) closes = isWay(lines[above--]!) || closes;
  return closes && postedOn(lines[above]?.value ?? '') === null;
}

function isWay({ value, key }: MeasuredLine): boolean {
  return actionOf(value) !== null || phraseOf(key) !== null || ordersComments(key);
}

function isAside(line: MeasuredLine): boolean {
  return isWay(line) || decorates(line) || statedVotes(line, false) !== null;
}
