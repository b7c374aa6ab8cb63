import { DIGIT, kindAt, LETTER } from '../text/characters.ts';
import { COMMENT_ACTIONS, PAGE_ACTIONS } from './comment-words.ts';
import { lowerCase } from '../text/lower-case.ts';
import { phrasesOf } from '../text/phrases.ts';
import { remembered } from '../text/remembered.ts';
import { timeOf } from '../dates/times.ts';

/** A line of nothing but what a reader may do to a comment, such as "Reply" or "Like · Reply · 3h". */
export interface Action {
  /** Whether one of its words is said of comments only; "Share" and "Like" are said of whole pages too. */
  sure: boolean;
  /** The time of posting that stands among the words. */
  posted: string | null;
}

const COMMENT_WORDS = longestFirst(phrasesOf(COMMENT_ACTIONS));
const ALL_WORDS = longestFirst([...phrasesOf(COMMENT_ACTIONS), ...phrasesOf(PAGE_ACTIONS)]);
// All of these are asked of text in lower case.
const SURE = new RegExp(`(?:${COMMENT_WORDS})`, 'u');
const ANY = new RegExp(`(?:${ALL_WORDS})`, 'gu');
const STARTS = new RegExp(`^[^\\p{L}]{0,12}(?:${ALL_WORDS})`, 'u');
const PART = /[·•|]/;
const PARTS = /\s*[·•|]\s*/;
const AT_END = new RegExp(
  `[\\s–—|•·-]*[\\[(]?\\s*(?:${COMMENT_WORDS}|said|says|#\\d*)\\s*[↓›»:]?\\s*[\\])]?[\\s.]*$`,
  'u',
);
const LAST_WORDS = new Set(['says', 'said', ...phrasesOf(COMMENT_ACTIONS).map((phrase) => phrase.split(' ').at(-1)!)]);
// "4 replies" may head the whole thread.
const COUNTED = /^\d+\s\p{L}+$/u;
const NUMBERS = /\d+\s*/g;
const LONGEST = 90;
const TAIL = 24;

/** Reads a line of actions; null where it holds any other word. */
export const actionOf = remembered((value: string): Action | null => {
  if (value.length > LONGEST) return null;
  if (!(mayStart(value) && STARTS.test(wordsOf(value))) && !PART.test(value)) return null;
  const parts = value.split(PARTS);
  const posted = parts.length > 1 ? (parts.map(timeOf).find((time) => time !== null) ?? null) : null;
  const words = wordsOf(parts.filter((part) => timeOf(part) === null).join(' '));
  const isAction = words.replace(ANY, '').replace(/[^\p{L}]/gu, '') === '' && ANY_WORD.test(words);
  return isAction ? { sure: SURE.test(words) && !COUNTED.test(value), posted } : null;
});

// "Show 3 more replies" says what "Show more replies" says.
function wordsOf(value: string): string {
  return lowerCase(value).replace(NUMBERS, '');
}

// Hardly any line begins as an action does, which its first two letters tell.
function mayStart(value: string): boolean {
  let at = 0;
  while (at < value.length && (kindAt(value, at) & LETTER) === 0) at++;
  return FIRST_LETTERS.has(value.slice(at, at + 2).toLowerCase());
}

const FIRST_LETTERS = new Set(phrasesOf([...COMMENT_ACTIONS, ...PAGE_ACTIONS]).map((phrase) => phrase.slice(0, 2)));
const ANY_WORD = new RegExp(ANY.source, 'u');

/** A line without the actions at its end, such as the "Reply" that pages put behind a name and a time. */
export const withoutActions = remembered((value: string): string => {
  const last = lastWord(value.slice(-TAIL))?.toLowerCase();
  const maybe = value.length <= LONGEST * 2 && (last === undefined || LAST_WORDS.has(last));
  const at = maybe ? lowerCase(value).search(AT_END) : -1;
  return at < 0 ? value : value.slice(0, at);
});

// The last letters, unless a digit stands behind them.
function lastWord(text: string): string | undefined {
  let end = text.length;
  while (end > 0 && (kindAt(text, end - 1) & (LETTER | DIGIT)) === 0) end--;
  let start = end;
  while (start > 0 && (kindAt(text, start - 1) & LETTER) !== 0) start--;
  return start === end ? undefined : text.slice(start, end);
}

function longestFirst(phrases: readonly string[]): string {
  return [...new Set(phrases)].sort((a, b) => b.length - a.length).join('|');
}
