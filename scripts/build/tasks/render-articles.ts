import path from 'node:path';
import { setImmediate as afterOthers } from 'node:timers/promises';
import type { Settings } from '../../../src/archive/settings.ts';
import type { Ties } from '../../../src/site/ties/ties.ts';
import { writePieces } from '../../files/write.ts';
import { articlePath, type ArticleFileKind } from './article-files.ts';
import { makerOf } from './article-makers.ts';
import type { SiteModule } from '../compiled/compiled-site.ts';
import { folderMaker } from '../staging/folder-maker.ts';
import { readCapture } from './read-capture.ts';
import { shelfIndex, shelfReader } from '../shelves/shelf-files.ts';

/** Files of a shelf's articles that are to be made, and what their pages need besides what the shelf holds. */
export interface ArticlesTask {
  archive: string;
  /** The folder of the readings that ingest has kept. */
  readings: string;
  shelf: string;
  out: string;
  settings: Settings;
  /** Of each the files that are asked for; `lines` are the first lines of the pages of its capture. */
  articles: { id: string; ties: Ties; pictured: boolean; lines: number[]; kinds: ArticleFileKind[] }[];
}

/** Makes the files that are asked for. */
export async function renderArticles(site: SiteModule, task: ArticlesTask): Promise<void> {
  const reader = shelfReader(task.shelf, shelfIndex(task.shelf));
  const makeFolder = folderMaker();
  for (const asked of task.articles) {
    const entry = reader.entry(asked.id);
    const given = { ...task, ...asked, reader, captured: readCapture(site, entry, task) };
    for (const kind of asked.kinds) {
      const file = path.join(task.out, articlePath(asked.id, kind));
      // Pagefind waits for what it asks meanwhile.
      await afterOthers();
      makeFolder(file);
      writePieces(file, await makerOf(kind, entry)(site, entry, given));
    }
  }
  reader.close();
}
