import type { DatedLine } from './dated-lines.ts';

const FEWEST = 3;

/** The days that lines name, line by line, without those of a list: one below the other and with nothing said of them. */
export function withoutListed(lines: readonly (readonly DatedLine[])[]): DatedLine[] {
  return lines.flatMap((days, at) => (isListed(lines, at) ? days.filter(({ kind }) => kind !== null) : days));
}

function isListed(lines: readonly (readonly DatedLine[])[], at: number): boolean {
  let [first, last] = [at, at];
  while (last - first < FEWEST && isBare(lines[first - 1])) first--;
  while (last - first < FEWEST && isBare(lines[last + 1])) last++;
  return last - first + 1 >= FEWEST;
}

function isBare(days: readonly DatedLine[] | undefined): boolean {
  return days?.some(({ kind }) => kind === null) ?? false;
}
