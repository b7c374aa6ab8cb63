import fs from 'node:fs';
import type { PlacedShelf, PreparedShelf } from '../shelves/placed-shelves.ts';
import { shelfIndex, type ShelfIndex } from '../shelves/shelf-files.ts';
import type { Builders } from '../tasks/builders.ts';
import { dropOthers } from '../workshop/leftovers.ts';
import type { Workshop } from '../workshop/workshop.ts';

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
