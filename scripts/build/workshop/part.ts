import path from 'node:path';

/** One of the parts that a site is built in: the kth of n, from 1. */
export interface Part {
  k: number;
  n: number;
}

/** What a part says of itself: which it is, and what all parts of one site have in common. */
export interface PartNote extends Part {
  fingerprint: string;
}

/** The folder in a part's that its parts of the search index are in, each by its number; they come into the site joined. */
export const indexPartsFolder = 'index-parts';

/** The folder that a part of the site in `out` goes to. */
export function partFolder(out: string, { k, n }: Part): string {
  return path.join(`${out}.parts`, `${k}-of-${n}`);
}

/** The shelves, pages or indexes with these numbers that are the part's own; without a part, all are. */
export function isOwn(part: Part | null, number: number): boolean {
  return part === null || number % part.n === part.k - 1;
}
