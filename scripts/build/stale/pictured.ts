import type { SiteModule } from '../compiled/compiled-site.ts';
import type { PreparedShelf } from '../shelves/placed-shelves.ts';
import { shelfReader } from '../shelves/shelf-files.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** Tells which articles have a picture for those who share them: none where the archive does not know its address. */
export function pictured(
  { settings }: Workshop,
  site: SiteModule,
  shelves: PreparedShelf[],
  total: number,
): (id: string) => boolean {
  if (site.address('/') === null || total > site.mostCards) return () => false;
  const entries = shelves.flatMap(({ folder, index }) => {
    const reader = shelfReader(folder, index);
    const own = index.briefs.map(({ cutting }) => reader.entry(cutting.id));
    reader.close();
    return own;
  });
  const ids = new Set(entries.filter(({ data }) => site.cardOf(data, settings.title) !== null).map(({ id }) => id));
  return (id) => ids.has(id);
}
