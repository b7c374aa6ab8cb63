import { DIGIT, kindAt } from '../text/characters.ts';
import type { LineTraits } from './line-traits.ts';

const SIZES = [30, 90, 180];
const LONGEST = 60_000;

/** For each line, how many lines that begin and end alike and are about as long follow each other where it stands. */
export function alikeRuns(lines: readonly LineTraits[]): Uint16Array {
  const runs = new Uint16Array(lines.length);
  const shapes = lines.map(shapeOf);
  for (let start = 0, end = 0; start < lines.length; start = end) {
    while (end < lines.length && shapes[end] === shapes[start]) end++;
    runs.fill(Math.min(LONGEST, end - start), start, end);
  }
  return runs;
}

// Every flag is a bit of the shape, and the size stands above them.
function shapeOf({ line, digits, listStart, quoteStart, markStart, smallStart, commas, wording }: LineTraits): number {
  const size = SIZES.findIndex((least) => line.size < least);
  const signs = (line.ends ? 1 : 0) | (digits > 0 ? 2 : 0) | (commas > 0 ? 4 : 0) | (wording.columns > 0 ? 8 : 0);
  const starts = (startsWithDigit(line.value) ? 16 : 0) | (listStart * 32) | (markStart * 64) | (quoteStart * 128);
  return signs | starts | (smallStart * 256) | ((size + 1) * 512);
}

function startsWithDigit(value: string): boolean {
  return (kindAt(value, 0) & DIGIT) !== 0;
}
