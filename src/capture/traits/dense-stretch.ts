import type { LineTraits } from './line-traits.ts';

/** The stretch of lines, by their places from 0, in which prose outweighs all else most; `end` before `start` for none. */
export interface Stretch {
  start: number;
  end: number;
}

const LEAST = 0.25;
const MOST = 10;
const PER_POINT = 60;
const SHORT_LINE = 1.6;
const FURNITURE = 2.1;
const RELATED = 3;
const COMMENTS = 4;
const ZONE = 3;

/** Finds the densest stretch of prose: what a first look at the page takes for the report. */
export function denseStretch(lines: readonly LineTraits[], prose: Float32Array, zone: Uint8Array): Stretch {
  let best = { start: 0, end: -1, sum: 0 };
  let start = 0;
  let sum = 0;
  for (let at = 0; at < lines.length; at++) {
    const { line } = lines[at]!;
    const mass = prose[at]! * Math.min(MOST, line.size / PER_POINT);
    const gain = prose[at]! >= LEAST ? mass : -costOf(lines[at]!, zone[at]!);
    if (sum <= 0 && gain > 0) start = at;
    sum = Math.max(0, sum) + gain;
    if (sum > best.sum) best = { start, end: at, sum };
  }
  return { start: best.start, end: best.end };
}

function costOf({ furniture, wording: { relatedHeading, commentHeading } }: LineTraits, zone: number): number {
  return (furniture > 0 ? FURNITURE : SHORT_LINE) + relatedHeading * RELATED + commentHeading * COMMENTS + zone * ZONE;
}
