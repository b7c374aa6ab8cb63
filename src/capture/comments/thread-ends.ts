import { decorates, isSigns } from './name-badges.ts';
import { phraseOf } from '../furniture/phrases.ts';
import { statedVotes } from './stated-votes.ts';
import type { Mark } from './thread-marks.ts';

const SHORTS = 3;
const LISTED = 60;
const FARTHEST = 40;

/** Finds where the last comment ends: behind its actions, where comments have such, or before the next furniture. */
export function endOfLast(marks: readonly Mark[], from: number, to: number, closes: boolean): number {
  let text = false;
  for (let at = from; at < to; at++) {
    const { line, action } = marks[at]!;
    if (action && text && (closes || action.sure)) return behindActions(marks, at, to);
    if (!text && (action || isOrnament(line))) continue;
    if (text && (leaves(marks[at]!) || listsOthers(marks, at, to, closes))) return at;
    text = true;
  }
  return to;
}

function isOrnament(line: Mark['line']): boolean {
  return decorates(line) && !isSigns(line.value);
}

function behindActions(marks: readonly Mark[], from: number, to: number): number {
  let at = from;
  while (at < to && belongs(marks[at]!)) at++;
  return at;
}

function belongs({ action, line }: Mark): boolean {
  return action !== null || decorates(line) || statedVotes(line, false) !== null;
}

function listsOthers(marks: readonly Mark[], at: number, to: number, closes: boolean): boolean {
  return lists(marks, at, to) && !(closes && isClosedLater(marks, at, to));
}

// A list that a reader wrote stands above what closes the comment.
function isClosedLater(marks: readonly Mark[], at: number, to: number): boolean {
  const next = marks
    .slice(at, Math.min(to, at + FARTHEST))
    .find((mark) => mark.action?.sure || (!mark.action && leaves(mark)));
  return next?.action?.sure === true;
}

// The words of a comment's own furniture are no way out of it.
function leaves({ line }: Mark): boolean {
  const row = phraseOf(line.key);
  return row !== null && !/advertisement/.test(row.does);
}

// Several short lines in a row that are no sentences are the page's next list, not a reader's words; votes stand above "Reply".
function lists(marks: readonly Mark[], at: number, to: number): boolean {
  if (at + SHORTS > to) return false;
  return marks
    .slice(at, at + SHORTS)
    .every(
      ({ line, action }) => !action?.sure && line.size < LISTED && !line.ends && !/[,!:)♥😀-🙏]$/u.test(line.value),
    );
}
