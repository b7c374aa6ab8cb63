import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../src/archive/problem.ts';
import type { Brief } from '../../src/site/lists/brief.ts';
import type { Builders } from './builders.ts';
import { shelfIndex, type ShelfIndex } from './shelf-files.ts';
import { shelved, type Shelf } from './shelves.ts';
import type { Workshop } from './workshop.ts';

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

/** Prepares the shelves that are not as they were, tells of each as it is ready, and drops from the cache those that are no more. */
export async function preparedShelves(
  { archive, readings, settings, names, cache }: Workshop,
  shelves: PlacedShelf[],
  crew: Builders,
  onReady: (shelf: PlacedShelf) => void,
): Promise<PreparedShelf[]> {
  fs.mkdirSync(cache.shelves, { recursive: true });
  const { ready = [], fresh = [] } = Object.groupBy(shelves, ({ folder }) =>
    fs.existsSync(folder) ? 'ready' : 'fresh',
  );
  const indexes = new Map<string, ShelfIndex>();
  const arrive = (shelf: PlacedShelf): void => {
    onReady(shelf);
    // Read while others are being prepared.
    indexes.set(shelf.folder, shelfIndex(shelf.folder));
  };
  ready.forEach(arrive);
  let done = 0;
  await crew.work(
    fresh.map(({ folder, articles: own }) => {
      const ids = own.map(({ id }) => id);
      return { kind: 'shelf', archive, readings, folder, ids, names, settings };
    }),
    () => arrive(fresh[done++]!),
  );
  dropOthers(cache.shelves, new Set(shelves.map(({ key }) => key)));
  return shelves.map((shelf) => ({ ...shelf, index: indexes.get(shelf.folder)! }));
}

/** Removes from a folder of the cache all that is not of this build: a text that was taken down must not stay there. */
export function dropOthers(folder: string, keep: Set<string>): void {
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    if (!keep.has(name)) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
