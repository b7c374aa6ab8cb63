import { BULLET_SIGNS } from '../text/bullets.ts';
import { CASELESS, COMMA, kindAt, LETTER, RUN_ON, SMALL, SPACE } from '../text/characters.ts';
import { endsAsClause } from '../text/line-ends.ts';
import { seenText, trimmed } from '../text/seen-text.ts';

/** A line as wrapping sees it: where it begins, how wide it is, and how it ends and starts. Widths are columns of a terminal. */
export interface WrappedLine {
  /** The text without white space at its ends and without the marks of quotation in front; a soft hyphen at its end stays. */
  text: string;
  /** How many marks of quotation (>) stand in front of it. */
  depth: number;
  indent: number;
  width: number;
  /** The width of what would have had to fit on the line before: the first word, or one character without spaces. */
  firstWidth: number;
  bullet: boolean;
  /** Whether what seems to be a bullet may be the dash of a sentence: a small letter follows it. */
  dash: boolean;
  /** Whether a sentence ends with it. */
  ends: boolean;
  /** Whether the text has three words or more, or is written without spaces. */
  running: boolean;
  start: 'lower' | 'caseless' | 'unspaced' | 'other';
}

const MARGIN = /^(?:[ \t]{0,4}>){1,9}[ \t]?/;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/;
const EVERY_WIDE = new RegExp(WIDE, 'g');
const BULLET = new RegExp(`^(?:[+—${BULLET_SIGNS}]|\\d{1,2}[.)])\\s`, 'u');
// A browser in a terminal sets an o for a bullet, far in; at the margin it is a word of several languages.
const LETTER_BULLET = /^o\s[\p{Lu}\p{N}]/u;
const FAR_IN = 6;
const DASH = /^[–—-]\s\p{Ll}/u;
const TAB = 8;
const QUOTES = '“‘"';
/** So many columns a character have lines of a text without spaces, be there Latin words or numbers in it. */
const MIXED = 1.5;

/** How many columns a character of Chinese, Japanese or Korean takes: two in a terminal, one for programs that count characters. */
export type WideColumns = 1 | 2;

/** Looks at a line of a capture as one that a program may have wrapped; null where it is blank or too long for that. */
export function wrappedLine(line: string, longest: number, wide: WideColumns = 2): WrappedLine | null {
  if (line.length > longest * 2) return null;
  const margin = marginOf(line);
  const rest = line.slice(margin.length).trimEnd();
  const seen = seenText(trimmed(rest));
  if (seen === '') return null;
  const indent = indentOf(rest, wide);
  const unspaced = isUnspaced(seen) || (QUOTES.includes(seen[0]!) && isUnspaced(seen.slice(1)));
  const first = unspaced ? seen[0]! : firstWord(seen);
  return {
    text: rest.trimStart(),
    depth: margin === '' ? 0 : margin.match(/>/g)!.length,
    indent,
    width: margin.length + indent + widthOf(seen, wide),
    firstWidth: widthOf(first, wide),
    bullet: isBullet(seen, indent),
    dash: DASH.test(seen),
    ends: endsAsClause(seen),
    running: unspaced || hasThreeWords(seen) || widthOf(seen, 2) > seen.length * MIXED,
    start: startOf(seen, unspaced),
  };
}

/** The marks of quotation in front of a line, as an e-mail quotes: "> > ". */
export function marginOf(line: string): string {
  return line.includes('>') ? (MARGIN.exec(line)?.[0] ?? '') : '';
}

/** Whether the first character of a text belongs to a script that is written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return text !== '' && (kindAt(text, 0) & RUN_ON) !== 0;
}

/** Whether a text has characters that take two columns. */
export function isWide(text: string): boolean {
  return WIDE.test(text);
}

/** Whether a text ends in a comma of any script. */
export function endsInComma(text: string): boolean {
  return text !== '' && (kindAt(text, text.length - 1) & COMMA) !== 0;
}

function indentOf(rest: string, wide: WideColumns): number {
  let indent = 0;
  for (let at = 0; at < rest.length && (kindAt(rest, at) & SPACE) !== 0; at++)
    indent += rest[at] === '\t' ? TAB : widthOf(rest[at]!, wide);
  return indent;
}

function isBullet(seen: string, indent: number): boolean {
  return (kindAt(seen, 0) & LETTER) === 0 ? BULLET.test(seen) : indent >= FAR_IN && LETTER_BULLET.test(seen);
}

function firstWord(seen: string): string {
  let end = 0;
  while (end < seen.length && (kindAt(seen, end) & (SPACE | RUN_ON)) === 0) end++;
  return seen.slice(0, end);
}

function widthOf(text: string, wide: WideColumns): number {
  return text.length + (wide === 2 && WIDE.test(text) ? text.match(EVERY_WIDE)!.length : 0);
}

function hasThreeWords(seen: string): boolean {
  let words = 1;
  for (let at = 1; at < seen.length && words < 3; at++) {
    if ((kindAt(seen, at) & SPACE) === 0 && (kindAt(seen, at - 1) & SPACE) !== 0) words++;
  }
  return words === 3;
}

function startOf(seen: string, unspaced: boolean): WrappedLine['start'] {
  const kinds = kindAt(seen, 0);
  if ((kinds & SMALL) !== 0) return 'lower';
  if (unspaced) return 'unspaced';
  return (kinds & CASELESS) !== 0 ? 'caseless' : 'other';
}
