import { kindAt, ODD_SPACE, ODD_SPACES, SPACE, UNSEEN, UNSEEN_CHARACTERS } from './characters.ts';

const UNLIKE_SEEN = new RegExp(`${UNSEEN_CHARACTERS}|${ODD_SPACES}`);
const EVERY_UNSEEN = new RegExp(UNSEEN_CHARACTERS, 'g');
const EVERY_SPACE = new RegExp(ODD_SPACES, 'g');
const AT_EDGE = SPACE | UNSEEN | ODD_SPACE;

/**
 * A text as a reader sees it, to compare it by: every kind of space within a line is a space, and what has no width of its
 * own (soft hyphens, zero-width spaces, marks of direction) is gone. Tabs stay, since they part columns.
 */
export function seenText(text: string): string {
  return UNLIKE_SEEN.test(text) ? text.replace(EVERY_UNSEEN, '').replace(EVERY_SPACE, ' ') : text;
}

/** A text without the white space and the invisible characters at its ends; those inside it stay. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (kindAt(text, start) & AT_EDGE) !== 0) start++;
  while (end > start && (kindAt(text, end - 1) & AT_EDGE) !== 0) end--;
  return text.slice(start, end);
}

/** The stretch of a captured text that is seen as `words`; null where it is seen nowhere in it. */
export function capturedAs(words: string, captured: string): string | null {
  const at = seenText(captured).indexOf(words);
  if (at < 0 || words === '') return null;
  const start = placeOf(at, captured);
  return captured.slice(start, placeOf(words.length - 1, captured, start) + 1);
}

// The place of the nth character that is seen, from `start` on.
function placeOf(nth: number, captured: string, start = 0): number {
  let left = nth;
  for (let at = start; at < captured.length; at++) {
    if ((kindAt(captured, at) & UNSEEN) !== 0) continue;
    if (left === 0) return at;
    left--;
  }
  return captured.length;
}
