import type { LineTraits } from '../traits/line-traits.ts';
import type { PageTraits } from '../traits/page-traits.ts';
import { PROSE } from '../traits/prose-share.ts';
import { ROW } from './rows.ts';

const FEWEST = 3;
const MOST = 40;
const HEAD_WORDS = 8;
const NUMBER = /(?<![\p{L}\d])[+-]?[\d.,:]*\d(?:\s?%)?(?![\p{L}\d])/gu;
const FEWEST_NUMBERS = 2;
const LETTER_OR_YEAR = /\p{L}{2}|(?<!\d)(?:1[89]|20)\d\d(?!\d)/u;

/** Takes rows of figures between two paragraphs of the body into it, and the line right above them that heads their columns. */
export function withRowsBetween(page: PageTraits, path: Uint8Array): Uint8Array {
  for (let at = 0; at < path.length; at++) {
    if (!isParagraph(page, path, at)) continue;
    const end = nextInside(path, at + 1);
    if (end - at - 1 >= FEWEST && end - at <= MOST && isParagraph(page, path, end) && areRows(page, at + 1, end))
      path.fill(ROW, at + 1, end);
  }
  return path;
}

function isParagraph({ lines, prose }: PageTraits, path: Uint8Array, at: number): boolean {
  return path[at] === 1 && prose[at]! >= PROSE && lines[at]!.line.ends;
}

function nextInside(path: Uint8Array, from: number): number {
  let end = from;
  while (end < path.length && path[end] === 0) end++;
  return end;
}

function areRows({ lines }: PageTraits, first: number, end: number): boolean {
  const start = headsColumns(lines[first]!) ? first + 1 : first;
  return end - start >= FEWEST && lines.slice(start, end).every(isRow);
}

function headsColumns(line: LineTraits): boolean {
  const { claimed, digits } = line;
  return !claimed && digits === 0 && !line.line.ends && line.line.words <= HEAD_WORDS && line.line.words > 1;
}

// Bare numbers alone are those of pages and pictures.
function isRow({ claimed, line }: LineTraits): boolean {
  if (claimed || line.ends || line.times > 1 || !LETTER_OR_YEAR.test(line.value)) return false;
  return (line.value.match(NUMBER)?.length ?? 0) >= FEWEST_NUMBERS;
}
