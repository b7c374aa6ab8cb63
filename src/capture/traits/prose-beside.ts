import type { LineTraits } from './line-traits.ts';
import { PROSE } from './prose-share.ts';

/** Means over the three lines of prose above and below each line, and how far apart the next two below stand. */
export interface ProseBeside {
  size: Float32Array;
  sentences: Float32Array;
  /** How many lines each of them stands below the prose before it. */
  gap: Float32Array;
  gapAfter: Uint8Array;
}

const REACH = 3;
const NONE = 30;
const ONE_ALONE = 25;
const FAR = 40;

/** Measures the prose on both sides of every line of a page. */
export function proseBeside(lines: readonly LineTraits[], prose: Float32Array): ProseBeside {
  const places = placesOf(prose);
  const empty = () => new Float32Array(lines.length);
  const beside = { size: empty(), sentences: empty(), gap: empty(), gapAfter: new Uint8Array(lines.length) };
  let rank = 0;
  for (let at = 0; at < lines.length; at++) {
    const own = places[rank] === at ? 1 : 0;
    setMeans(beside, at, lines, places, rank);
    beside.gapAfter[at] = gapBetween(places[rank + own], places[rank + own + 1]);
    rank += own;
  }
  return beside;
}

function placesOf(prose: Float32Array): number[] {
  const places: number[] = [];
  prose.forEach((share, at) => {
    if (share >= PROSE) places.push(at);
  });
  return places;
}

function setMeans(
  { size, sentences, gap }: ProseBeside,
  at: number,
  lines: readonly LineTraits[],
  places: readonly number[],
  rank: number,
): void {
  let count = 0;
  for (let near = Math.max(0, rank - REACH); near <= rank + REACH && near < places.length; near++) {
    const place = places[near]!;
    if (place === at) continue;
    const other = lines[place]!;
    count++;
    size[at]! += Math.min(600, other.line.size);
    sentences[at]! += Math.min(3, other.sentences);
    gap[at]! += near > 0 ? Math.min(FAR, place - places[near - 1]!) : FAR;
  }
  size[at]! /= count || 1;
  sentences[at]! /= count || 1;
  gap[at]! /= count || 1;
}

function gapBetween(nearer: number | undefined, farther: number | undefined): number {
  if (nearer === undefined) return NONE;
  return farther === undefined ? ONE_ALONE : Math.min(FAR, Math.abs(farther - nearer));
}
