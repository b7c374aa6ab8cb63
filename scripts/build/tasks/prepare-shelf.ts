import fs from 'node:fs';
import path from 'node:path';
import type { Name } from '../../../src/archive/names.ts';
import type { Problem } from '../../../src/archive/problem.ts';
import type { Settings } from '../../../src/archive/settings.ts';
import type { Article } from '../../../src/article/article.ts';
import type { ArticleFile } from '../../../src/article/markdown.ts';
import { wordCounter } from '../../../src/search/words/word-list.ts';
import type { Prepared, Preparer } from '../../../src/compiled/prepared.ts';
import { loadArticle } from '../../files/archive.ts';
import { keptRecordOf } from '../../ingest/readings.ts';
import type { SiteModule } from '../compiled/compiled-site.ts';
import { shelfFiles, type ArticlePlaces, type ShelfIndex } from '../shelves/shelf-files.ts';
import { piecePutter } from '../shelves/shelf-pieces.ts';
import { writeAdded, writeFile } from '../../files/write.ts';

/** A shelf that is to be prepared: the archive it is of, and the folder it goes to. */
export interface ShelfTask {
  archive: string;
  /** The folder of the readings and records that ingest has kept. */
  readings: string;
  folder: string;
  ids: string[];
  names: Name[];
  settings: Settings;
}

/** Prepares the articles of a shelf into its folder, which is there whole or not at all. */
export function prepareShelf(site: SiteModule, task: ShelfTask): void {
  const { folder, names, settings } = task;
  const beside = `${folder}.${process.pid}.part`;
  fs.rmSync(beside, { recursive: true, force: true });
  fs.mkdirSync(beside, { recursive: true });
  fillShelf(beside, task, site.preparer(names, settings));
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(beside, folder);
}

function fillShelf(folder: string, { ids, ...task }: ShelfTask, prepare: Preparer): void {
  const index: ShelfIndex = { briefs: [], problems: [], captures: {}, withdrawn: [], long: {}, places: {}, records: 0 };
  const records: string[] = [];
  const words = wordCounter();
  writeAdded(path.join(folder, shelfFiles.pieces), (add) => {
    const put = piecePutter(add);
    for (const id of ids) {
      const file = readable(id, task, index.problems);
      if (file === null) continue;
      const prepared = prepare(id, file);
      note(index, id, file.article, prepared, put(prepared));
      if (file.article.withdrawn) continue;
      // The text is in the content as well: here it is needed for its words alone.
      records.push(...prepared.records.map(({ text: _, ...record }) => JSON.stringify(record)));
      for (const { text } of prepared.records) words.add(text);
    }
  });
  index.records = records.length;
  writeFile(path.join(folder, shelfFiles.records), records.join('\n'));
  writeFile(path.join(folder, shelfFiles.words), JSON.stringify(words.counts()));
  writeFile(path.join(folder, shelfFiles.index), JSON.stringify(index));
}

function readable(id: string, from: Pick<ShelfTask, 'archive' | 'readings'>, troubles: Problem[]): ArticleFile | null {
  const { value, problems } = loadArticle(from.archive, `${id}.md`, (sum) => keptRecordOf(from.readings, sum));
  troubles.push(...(problems ?? value.parsed.problems ?? []));
  return value?.parsed.value ?? null;
}

function note(
  index: ShelfIndex,
  id: string,
  article: Article,
  { brief, record }: Prepared,
  places: ArticlePlaces,
): void {
  index.places[id] = places;
  index.captures[id] = { file: article.capture, encoding: article.encoding };
  if (record !== null) index.long[id] = 1 + places.further.length;
  if (article.withdrawn) index.withdrawn.push(id);
  else index.briefs.push(brief);
}
