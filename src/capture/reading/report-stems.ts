import type { Draft } from './draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { stemsOf } from '../text/stems.ts';

const LINES = 40;

/** How much of a line is compared with the report, in characters. */
export const COMPARED = 2000;

/** The stems of the first lines of the report's body, of some lines not, and of other texts such as its headline. */
export function reportStems(
  { lines, verdicts }: Draft,
  except: readonly MeasuredLine[] = [],
  others: readonly string[] = [],
): Set<string> {
  const body = lines.filter((line) => verdicts.get(line.n)?.inside && !except.includes(line)).slice(0, LINES);
  return new Set([...others, ...body.map(({ value }) => value.slice(0, COMPARED))].flatMap(stemsOf));
}
