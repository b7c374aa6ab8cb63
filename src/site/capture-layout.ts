import { cutPlace } from '../article/cut-place.ts';

/**
 * The most that a page of a capture shows, and the most characters of one line that stand together: about two megabytes of HTML,
 * which a browser still takes in its stride.
 */
export const captureBounds = { lines: 5000, characters: 1_000_000, line: 100_000 } as const;

/** A line of a capture as a page has it: whole, or a part of a very long one; `continued` where the line began before. */
export type LinePart<Line> = Line & { continued: boolean };

/** Lays the lines of a capture out on pages of bounded size, each but the first with something on it. */
export function captureLayout<Line extends { text: string }>(lines: Line[]): LinePart<Line>[][] {
  const pages: LinePart<Line>[][] = [[]];
  let left: number = captureBounds.characters;
  for (const part of lines.flatMap(lineParts)) {
    if (part.text.length > left || pages.at(-1)!.length === captureBounds.lines) {
      pages.push([]);
      left = captureBounds.characters;
    }
    pages.at(-1)!.push(part);
    left -= part.text.length;
  }
  return pages;
}

/** For each page of a capture the number of the first line that begins on it, or after it where none does. */
export function firstLines(pages: LinePart<{ n: number }>[][]): number[] {
  return pages.map(([first]) => (first ? first.n + (first.continued ? 1 : 0) : 1));
}

/** The number of the page that a line begins on, of a capture whose pages have these first lines. */
export function pageOfLine(line: number, firsts: number[]): number {
  return Math.max(1, 1 + firsts.findLastIndex((first) => first <= line));
}

function lineParts<Line extends { text: string }>(line: Line): LinePart<Line>[] {
  const parts: LinePart<Line>[] = [];
  let rest = line.text;
  while (rest.length > captureBounds.line) {
    const end = cutPlace(rest, captureBounds.line);
    parts.push({ ...line, text: rest.slice(0, end), continued: parts.length > 0 });
    rest = rest.slice(end);
  }
  return [...parts, { ...line, text: rest, continued: parts.length > 0 }];
}
