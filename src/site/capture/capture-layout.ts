import { cutPlace } from '../../article/cut-place.ts';

/**
 * The most that a page of a capture shows, and the most characters of one line that stand together: about two megabytes of HTML,
 * which a browser still takes in its stride.
 */
export const captureBounds = { lines: 5000, characters: 1_000_000, line: 100_000 } as const;

/** What a page has of a capture: from a place in the line `first`, counted from 1, up to one in the line `last`, in characters. */
export interface LineRange {
  first: number;
  start: number;
  last: number;
  end: number;
}

/** A line of a capture as a page has it: whole, or a part of a very long one; `continued` where the line began before. */
export type LinePart<Line> = Line & { continued: boolean };

/** Lays the lines of a capture out on pages of bounded size: at least one, each with something on it. */
export function captureLayout(texts: string[]): LineRange[] {
  const pages: LineRange[] = [];
  let left = { page: { last: 0, end: 0 }, lines: 0, characters: 0 };
  texts.forEach((text, at) => {
    for (const [start, end] of lineParts(text)) {
      if (left.lines === 0 || end - start > left.characters) {
        const page = { first: at + 1, start, last: at + 1, end };
        pages.push(page);
        left = { page, lines: captureBounds.lines, characters: captureBounds.characters };
      }
      left.page.last = at + 1;
      left.page.end = end;
      left.lines -= 1;
      left.characters -= end - start;
    }
  });
  return pages;
}

/** The lines on a page, very long ones in parts, out of all that the capture has. */
export function linesOn<Line extends { text: string }>(page: LineRange, lines: Line[]): LinePart<Line>[] {
  const { first, start, last, end } = page;
  return lines.slice(first - 1, last).flatMap((line, at) => {
    const { text } = line;
    const from = at === 0 ? start : 0;
    const to = first + at === last ? end : text.length;
    return lineParts(text, from, to).map((part) => ({ ...line, text: text.slice(...part), continued: part[0] > 0 }));
  });
}

/** The lines that begin on a page. */
export function linesBegunOn<Line>({ first, start, last }: LineRange, lines: Line[]): Line[] {
  return lines.slice(start > 0 ? first : first - 1, last);
}

/** For each page of a capture the number of the first line that begins on it, or after it where none does. */
export function firstLines(pages: LineRange[]): number[] {
  return pages.map(({ first, start }) => first + (start > 0 ? 1 : 0));
}

/** The number of the page that a line begins on, of a capture whose pages have these first lines. */
export function pageOfLine(line: number, firsts: number[]): number {
  return Math.max(1, 1 + firsts.findLastIndex((first) => first <= line));
}

// Of a line from a place where a part begins, up to one where a part ends.
function lineParts(text: string, from = 0, to = text.length): [start: number, end: number][] {
  const parts: [number, number][] = [];
  let start = from;
  do {
    const end = partEnd(text, start);
    parts.push([start, end]);
    start = end;
  } while (start < to);
  return parts;
}

function partEnd(text: string, start: number): number {
  if (text.length - start <= captureBounds.line) return text.length;
  return start + cutPlace(text.slice(start), captureBounds.line);
}
