import path from 'node:path';
import type { Problem } from '../../../src/archive/problem.ts';
import type { Brief } from '../../../src/site/lists/brief.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { ShelfIndex } from './shelf-files.ts';
import { shelved, type Shelf } from './shelves.ts';

/** A shelf, and the folder that it is prepared into. */
export interface PlacedShelf extends Shelf {
  folder: string;
}

/** A shelf that has been prepared. */
export interface PreparedShelf extends PlacedShelf {
  index: ShelfIndex;
}

/** The briefs of all prepared articles. */
export function briefsOf(shelves: PreparedShelf[]): Brief[] {
  return shelves.flatMap(({ index }) => index.briefs);
}

/** What is wrong with the articles' files, in the order of their names. */
export function problemsOf(shelves: PreparedShelf[]): Problem[] {
  return shelves
    .flatMap(({ index }) => index.problems)
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** Deals articles out to shelves, each with its place in the cache. */
export function placedShelves({ namesKey, cache }: Workshop, articles: Shelf['articles']): PlacedShelf[] {
  return shelved(articles, namesKey).map((shelf) => ({ ...shelf, folder: path.join(cache.shelves, shelf.key) }));
}
