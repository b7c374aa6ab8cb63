import { kindAt, ODD_SPACE, ODD_SPACES, SPACE, UNSEEN, UNSEEN_CHARACTERS } from './characters.ts';

const UNLIKE_SEEN = new RegExp(`${UNSEEN_CHARACTERS}|${ODD_SPACES}`);
const EVERY_UNSEEN = new RegExp(UNSEEN_CHARACTERS, 'g');
const EVERY_SPACE = new RegExp(ODD_SPACES, 'g');
const ANY_SPACE = SPACE | ODD_SPACE;
const AT_EDGE = ANY_SPACE | UNSEEN;
/** So many spaces in a row are seen, more than part any two columns: a pattern may look at each from every one before it. */
const WIDEST = 80;
const TOO_WIDE = new RegExp(`\\s{${WIDEST + 1}}`);
const EVERY_TOO_WIDE = new RegExp(`(\\s{${WIDEST}})\\s+`, 'g');

/**
 * A text as a reader sees it, to compare it by: every kind of space within a line is a space, and what has no width of its
 * own (soft hyphens, zero-width spaces, marks of direction) is gone, as is what a very wide space has beyond 80 characters.
 * Tabs stay, since they part columns.
 */
export function seenText(text: string): string {
  const seen = UNLIKE_SEEN.test(text) ? text.replace(EVERY_UNSEEN, '').replace(EVERY_SPACE, ' ') : text;
  return seen.length > WIDEST && TOO_WIDE.test(seen) ? seen.replace(EVERY_TOO_WIDE, '$1') : seen;
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
  return captured.slice(placeOf(at, captured), placeOf(at + words.length - 1, captured) + 1);
}

// The place of the nth character that is seen.
function placeOf(nth: number, captured: string): number {
  let left = nth;
  let spaces = 0;
  for (let at = 0; at < captured.length; at++) {
    const kinds = kindAt(captured, at);
    if ((kinds & UNSEEN) !== 0) continue;
    spaces = (kinds & ANY_SPACE) === 0 ? 0 : spaces + 1;
    if (spaces > WIDEST) continue;
    if (left === 0) return at;
    left--;
  }
  return captured.length;
}
