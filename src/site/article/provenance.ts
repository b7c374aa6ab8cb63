import type { Evidence } from '../../capture/reading/reading.ts';

/** Where a value comes from, in words: who says so, the lines of the capture it rests on, and why. */
export interface Provenance {
  who: 'The capture' | 'The curator' | 'Inferred';
  /** First and last line; null where the capture is silent. */
  lines: { first: number; last: number; label: string } | null;
  why: string;
}

/** Puts the evidence for a value into words. */
export function provenance(evidence: Evidence): Provenance {
  return { who: speakers[evidence.from], lines: lineSpan(evidence.lines), why: evidence.reason };
}

const speakers = { line: 'The capture', curator: 'The curator', inference: 'Inferred' } as const;

function lineSpan(lines: number[]): Provenance['lines'] {
  if (lines.length === 0) return null;
  const first = Math.min(...lines);
  const last = Math.max(...lines);
  if (first === last) return { first, last, label: `line ${first}` };
  return { first, last, label: `lines ${first} ${lines.length === 2 ? 'and' : 'to'} ${last}` };
}
