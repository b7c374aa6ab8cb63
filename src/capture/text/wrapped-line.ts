import { seenText, trimmed } from './seen-text.ts';

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
const UNSPACED = /^[\u2e80-\u303e\u3041-\u312f\u31c0-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60]/;
const SENTENCE_END = /[.!?…。！？؟۔।॥։።။។:：][\p{Pe}\p{Pf}"'“”„’»)\]]*$/u;
const BULLET = /^(?:[•·‣▪●■◆*–—-]|\d{1,2}[.)])\s/u;
const COMMA = /[,،、，]$/;
const TAB = 8;

/** Looks at a line of a capture as one that a program may have wrapped; null where it is blank or too long for that. */
export function wrappedLine(line: string, longest: number): WrappedLine | null {
  if (line.length > longest * 2) return null;
  const margin = marginOf(line);
  const rest = line.slice(margin.length).trimEnd();
  const seen = seenText(trimmed(rest));
  if (seen === '') return null;
  const indent = indentOf(rest);
  const first = UNSPACED.test(seen) ? seen[0]! : /^\S+/.exec(seen)![0];
  return {
    text: rest.trimStart(),
    depth: margin.match(/>/g)?.length ?? 0,
    indent,
    width: margin.length + indent + widthOf(seen),
    firstWidth: widthOf(first),
    bullet: BULLET.test(seen),
    ends: SENTENCE_END.test(seen.slice(-12)),
    running: UNSPACED.test(seen) || /\S\s+\S+\s+\S/.test(seen),
    start: startOf(seen),
  };
}

/** The marks of quotation in front of a line, as an e-mail quotes: "> > ". */
export function marginOf(line: string): string {
  return MARGIN.exec(line)?.[0] ?? '';
}

/** Whether a character belongs to a script that is written without spaces between words. */
export function isUnspaced(character: string): boolean {
  return UNSPACED.test(character);
}

/** Whether a text ends in a comma of any script. */
export function endsInComma(text: string): boolean {
  return COMMA.test(text);
}

function indentOf(rest: string): number {
  let indent = 0;
  for (const character of rest) {
    if (!/\s/.test(character)) break;
    indent += character === '\t' ? TAB : widthOf(character);
  }
  return indent;
}

function widthOf(text: string): number {
  return text.length + (WIDE.test(text) ? text.match(EVERY_WIDE)!.length : 0);
}

function startOf(seen: string): WrappedLine['start'] {
  if (/^\p{Ll}/u.test(seen)) return 'lower';
  if (UNSPACED.test(seen)) return 'unspaced';
  return /^\p{Lo}/u.test(seen) ? 'caseless' : 'other';
}
