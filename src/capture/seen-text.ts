const INVISIBLE = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb';
const SPACES = '\\u000b\\u000c\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const UNSEEN = new RegExp(`[${INVISIBLE}]`);
const EVERY_UNSEEN = new RegExp(`[${INVISIBLE}]`, 'g');
const EVERY_SPACE = new RegExp(`[${SPACES}]`, 'g');
const AT_EDGE = new RegExp(`[\\s${INVISIBLE}${SPACES}]`);
const NOT_PLAIN = new RegExp(`[${INVISIBLE}${SPACES}]`);

/**
 * A text as a reader sees it, to compare it by: every kind of space within a line is a space, and what has no width of its
 * own (soft hyphens, zero-width spaces, marks of direction) is gone. Tabs stay, since they part columns.
 */
export function seenText(text: string): string {
  return NOT_PLAIN.test(text) ? text.replace(EVERY_UNSEEN, '').replace(EVERY_SPACE, ' ') : text;
}

/** A text without the white space and the invisible characters at its ends; those inside it stay. */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && AT_EDGE.test(text[start]!)) start++;
  while (end > start && AT_EDGE.test(text[end - 1]!)) end--;
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
    if (UNSEEN.test(captured[at]!)) continue;
    if (left === 0) return at;
    left--;
  }
  return captured.length;
}
