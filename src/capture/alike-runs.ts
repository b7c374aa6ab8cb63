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

function shapeOf({ line, digits, listStart, quoteStart, markStart, smallStart, commas, wording }: LineTraits): number {
  const flags = [line.ends, digits > 0, commas > 0, wording.columns > 0, /^\d/.test(line.value)];
  const starts = [listStart, markStart, quoteStart, smallStart];
  const size = SIZES.filter((least) => line.size >= least).length;
  return [...flags.map(Number), ...starts].reduce((shape, flag) => shape * 2 + flag, size);
}
