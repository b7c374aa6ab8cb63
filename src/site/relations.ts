import { newestFirst, type ArticleEntry } from './articles.ts';
import { neighbours, type Neighbours } from './neighbours.ts';
import { relatedFinder } from './related-articles.ts';

/** How an article stands to the others: by shared names, the nearest first, and by date. */
export interface Relations extends Neighbours<ArticleEntry> {
  related: { entry: ArticleEntry; names: string[] }[];
}

/** Every article of the archive with its relations. */
export async function allRelations(): Promise<{ entry: ArticleEntry; relations: Relations }[]> {
  const entries = await newestFirst();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const relatedTo = relatedFinder(
    entries.map(({ id, data }) => ({ id, names: data.mentions.map(({ name }) => name) })),
  );
  const byDate = neighbours(entries, ({ data }) => data.published !== null);
  return entries.map((entry) => {
    const related = relatedTo(entry.id).map(({ id, names }) => ({ entry: byId.get(id)!, names }));
    return { entry, relations: { related, ...(byDate.get(entry) ?? { earlier: null, later: null }) } };
  });
}
