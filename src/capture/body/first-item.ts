import type { PageTraits } from '../traits/page-traits.ts';
import { PROSE } from '../traits/prose-share.ts';

const FEWEST = 3;
const LONGEST = 60;
const MOST = 20;

/**
 * On a page of items under each other, each below the same line, the first is what the page is about: where the prose of a
 * later one was found, and not that of the first, this gives the path through the first; null elsewhere.
 */
export function firstItem(page: PageTraits, path: Uint8Array): Uint8Array | null {
  const found = path.indexOf(1);
  for (const at of oftenSaid(page, found)) {
    const heads = headsFrom(page, at);
    if (heads.length < FEWEST || heads[1]! > found) continue;
    const first = new Uint8Array(path.length);
    for (let place = at + 1; place < heads[1]!; place++) first[place] = page.prose[place]! >= PROSE ? 1 : 0;
    return first;
  }
  return null;
}

/** The places of the first lines that the page says often. */
function oftenSaid({ lines }: PageTraits, before: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < before && places.length < MOST; at++) {
    const { first, n, times, size } = lines[at]!.line;
    if (first === n && times >= FEWEST && size <= LONGEST) places.push(at);
  }
  return places;
}

/** The places of the lines that are the same as one, from there on, if prose stands right below each. */
function headsFrom({ lines, prose }: PageTraits, at: number): number[] {
  const { first } = lines[at]!.line;
  const heads: number[] = [];
  for (let place = at; place < lines.length - 1; place++) {
    if (lines[place]!.line.first !== first) continue;
    if (lines[place + 1]!.claimed || prose[place + 1]! < PROSE) return [];
    heads.push(place);
  }
  return heads;
}
