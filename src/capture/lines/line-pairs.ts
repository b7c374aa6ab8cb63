import { endsInComma, type WrappedLine } from './wrapped-line.ts';

const HANGING = 6;
const LAST_WORD = /\p{L}[.!?][^\p{L}.]{0,2}$/u;
const UNEVEN = 2;
const NARROWEST_CENTRED = 60;

/** Whether a line breaks off in the middle of a sentence that the next goes on with. */
export function isMidSentence(line: WrappedLine, next: WrappedLine, hanging: boolean): boolean {
  if (line.ends || !line.running || line.depth !== next.depth || startsAnew(line, next, hanging)) return false;
  return next.start === 'lower' || endsInComma(line.text) || (next.start !== 'other' && line.start === next.start);
}

/** Whether a line is a word or two in small letters that end no sentence, as the tags below headlines are. */
export function isTag({ start, running, text }: WrappedLine): boolean {
  return start === 'lower' && !running && !LAST_WORD.test(text);
}

/** Whether a line begins a paragraph or a point of a list by how far it is indented. */
export function startsAnew(line: WrappedLine, next: WrappedLine, hanging: boolean): boolean {
  const dash = next.dash && !line.ends && !line.bullet;
  if (next.bullet && !dash) return true;
  if (hanging && next.indent < line.indent) return true;
  return next.indent > line.indent + (line.bullet || hanging ? HANGING : 0);
}

/** The columns that the first word of a line takes after the line before: a space and the word. */
export function roomFor(next: WrappedLine): number {
  return (next.start === 'unspaced' ? 0 : 1) + next.firstWidth;
}

/** Whether a line and the next are one that a program has wrapped and set in the middle, as browsers in a terminal set headlines. */
export function isCentred(line: WrappedLine, next: WrappedLine): boolean {
  const page = line.width + line.indent;
  const even = Math.abs(page - next.width - next.indent) <= UNEVEN;
  const full = line.width - line.indent + roomFor(next) > page - UNEVEN;
  return even && full && page >= NARROWEST_CENTRED && next.indent > line.indent + HANGING && line.depth === next.depth;
}
