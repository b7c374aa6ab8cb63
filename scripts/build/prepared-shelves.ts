import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../src/archive/problem.ts';
import type { Brief } from '../../src/site/brief.ts';
import type { Builders } from './builders.ts';
import { shelfIndex, type ShelfIndex } from './shelf-files.ts';
import { shelved, type Shelf } from './shelves.ts';
import type { Workshop } from './workshop.ts';

/** A shelf that has been prepared, and the folder it is in. */
export interface PreparedShelf extends Shelf {
  folder: string;
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

/** Prepares the shelves that are not as they were, and drops from the cache those that are no more. */
export async function preparedShelves(
  { archive, settings, names, namesKey, cache }: Workshop,
  articles: Shelf['articles'],
  crew: Builders,
): Promise<PreparedShelf[]> {
  const shelves = shelved(articles, namesKey).map((shelf) => ({
    ...shelf,
    folder: path.join(cache.shelves, shelf.key),
  }));
  fs.mkdirSync(cache.shelves, { recursive: true });
  const fresh = shelves.filter(({ folder }) => !fs.existsSync(folder));
  await crew.work(
    fresh.map(({ folder, articles: own }) => {
      const ids = own.map(({ id }) => id);
      return { kind: 'shelf', archive, folder, ids, names, settings };
    }),
  );
  dropOthers(cache.shelves, new Set(shelves.map(({ key }) => key)));
  return shelves.map((shelf) => ({ ...shelf, index: shelfIndex(shelf.folder) }));
}

/** Removes from a folder of the cache all that is not of this build: a text that was taken down must not stay there. */
export function dropOthers(folder: string, keep: Set<string>): void {
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    if (!keep.has(name)) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
