import type { MeasuredLine } from '../text/measured-line.ts';
import { CAPITAL, CASELESS, kindAt } from '../text/characters.ts';
import type { Evidence } from '../reading/reading.ts';

/** The name of a source and where it comes from. */
export interface NamedSource {
  name: string;
  evidence: Evidence;
  /** The line that is the masthead, where there is one. */
  masthead: number | null;
}

/** Whether a line may be the name of a paper and nothing else. */
export function looksNamed({ value, words, ends, size }: MeasuredLine): boolean {
  return (
    size >= 5 &&
    value.length <= 50 &&
    words <= 6 &&
    !ends &&
    (kindAt(value, 0) & (CAPITAL | CASELESS)) !== 0 &&
    !/[:：|,\t]|\d times$/.test(value)
  );
}
