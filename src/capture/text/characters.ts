import { matchesOf } from './matches.ts';

/** What a character is, as bits of one number: a character of Japanese is a letter, wide and kana at once. */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
/** White space as patterns know it (\s). */
export const SPACE = 8;
/** What takes no room of its own: soft hyphens, zero-width spaces, marks of direction. */
export const UNSEEN = 16;
/** Every kind of space within a line but the plain one and the tab. */
export const ODD_SPACE = 32;
/** Han, Hiragana and Katakana. */
export const WIDE = 64;
export const KANA = 128;
export const HAN = 256;
export const HANGUL = 512;
/** The scripts that set no spaces between words, beside those of East Asia. */
export const UNSPACED = 1024;
/** What stands within a word: apostrophes and hyphens. */
export const JOINER = 2048;
/** The digits from 0 to 9. */
export const DIGIT = 4096;
/** What a composed form may not be normal of: every character from U+0300 on. */
export const COMPOSABLE = 8192;
/** The digits of any script. */
export const DECIMAL = 16384;
/** What may stand behind the full stop of a sentence: quotation marks and brackets that close. */
export const CLOSER = 32768;
/** Small letters, and letters of scripts that have no capitals. */
export const SMALL = 65536;
export const CASELESS = 131072;
/** Colons and signs of equality, as between a label and what it says. */
export const COLON = 262144;
export const COMMA = 524288;
/** Marks of copyright. */
export const COPYRIGHT = 1048576;
export const CAPITAL = 2097152;
/** What a text without spaces between words begins with: the signs and letters of Chinese and Japanese. */
export const RUN_ON = 4194304;

/** The characters of UNSEEN and of ODD_SPACE, as parts of a pattern. */
export const UNSEEN_CHARACTERS =
  '[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]';
export const ODD_SPACES = '[\\u000b\\u000c\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}+/gu],
  [MARK, /\p{M}+/gu],
  [NUMBER, /\p{N}+/gu],
  [SPACE, /\s+/g],
  [UNSEEN, new RegExp(`${UNSEEN_CHARACTERS}+`, 'g')],
  [ODD_SPACE, new RegExp(`${ODD_SPACES}+`, 'g')],
  [WIDE, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
  [KANA, /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
  [HAN, /\p{Script=Han}+/gu],
  [HANGUL, /\p{Script=Hangul}+/gu],
  [UNSPACED, /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu],
  [JOINER, /['’-]+/g],
  [DIGIT, /[0-9]+/g],
  [COMPOSABLE, /[\u0300-\uffff]+/g],
  [DECIMAL, /\p{Nd}+/gu],
  [CLOSER, /[\p{Pe}\p{Pf}"'“”„’»)\]]+/gu],
  [SMALL, /\p{Ll}+/gu],
  [CASELESS, /\p{Lo}+/gu],
  [COLON, /[:：=＝]+/g],
  [COMMA, /[,،、，]+/g],
  [COPYRIGHT, /[©Ⓒⓒ]+/g],
  [CAPITAL, /\p{Lu}+/gu],
  [RUN_ON, /[\u2e80-\u303e\u3041-\u312f\u31c0-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60]+/g],
];
const { charCodeAt } = String.prototype;
const UNITS = 0x10000;
const BLOCK = 0x100;
/** No kind, but the sign that the kinds of a unit are in the table. */
const KNOWN = 1 << 30;
const KINDS = new Int32Array(UNITS);

/** The code unit at a place within a text. */
export function unitAt(text: string, at: number): number {
  // Looked up on the text, the method would be looked up anew for every character: the engine has strings of many makes.
  // Asked but once for a place beyond the end, it is slower for all texts from then on.
  return charCodeAt.call(text, at);
}

/** The kinds of the character at a place within a text, as bits; both halves of a pair have those of the pair. */
export function kindAt(text: string, at: number): number {
  return kindOf(unitAt(text, at), text, at);
}

/** The same where the code unit at the place is known. */
export function kindOf(unit: number, text: string, at: number): number {
  const kinds = KINDS[unit]!;
  if (kinds !== 0) return kinds;
  return isHalf(unit) ? kindsOfPair(text, endsPair(text, at) ? at - 1 : at) : firstSeen(unit);
}

/** Whether the second half of a pair stands at a place of a text. */
export function endsPair(text: string, at: number): boolean {
  return at > 0 && isTail(unitAt(text, at)) && isHead(unitAt(text, at - 1));
}

/** All kinds of characters that a text holds, as bits. */
export function kindsIn(text: string): number {
  const { length } = text;
  let kinds = 0;
  for (let at = 0; at < length; at++) kinds |= kindAt(text, at);
  return kinds;
}

/** Whether a text holds a character of some kinds. */
export function holds(kinds: number, text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) if ((kindAt(text, at) & kinds) !== 0) return true;
  return false;
}

/** How many characters of some kinds a text holds. */
export function countOf(kinds: number, text: string): number {
  const { length } = text;
  let count = 0;
  for (let at = 0; at < length; at++) {
    if ((kindAt(text, at) & kinds) !== 0 && !isTail(unitAt(text, at))) count++;
  }
  return count;
}

/** The words of a text: the longest stretches that begin with a character of some kinds and go on with such of others. */
export function wordsOf(text: string, begins: number, goesOn: number): string[] {
  const { length } = text;
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < length; at++) {
    const kind = kindAt(text, at);
    if (start < 0) {
      if ((kind & begins) !== 0) start = at;
    } else if ((kind & goesOn) === 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) words.push(text.slice(start));
  return words;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xe000;
}

function isHead(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isTail(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

// Pairs are rare, and the patterns know them.
function kindsOfPair(text: string, at: number): number {
  const pair = text.slice(Math.max(0, at), at + 2);
  return PATTERNS.reduce((kinds, [kind, pattern]) => (pair.search(pattern) === 0 ? kinds | kind : kinds), 0);
}

// A table answers in one step what a pattern of letters takes a search for. It is filled where texts have characters: to
// fill all of it takes as long as to read several pages.
function firstSeen(unit: number): number {
  const start = unit - (unit % BLOCK);
  const all = String.fromCharCode(...Array.from({ length: BLOCK }, (_, at) => start + at));
  KINDS.fill(KNOWN, start, start + BLOCK);
  for (const [kind, pattern] of PATTERNS) {
    for (const { 0: run, index } of matchesOf(pattern, all)) {
      for (let at = index; at < index + run.length; at++) KINDS[start + at]! |= kind;
    }
  }
  return KINDS[unit]!;
}
