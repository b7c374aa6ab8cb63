import type { SiteModule } from '../compiled/compiled-site.ts';
import { writeDataFile, type DataTask, type Written } from './data-file.ts';
import { prepareShelf, type ShelfTask } from './prepare-shelf.ts';
import { renderArticles, type ArticlesTask } from './render-articles.ts';
import { renderPages, type PagesTask } from './render-pages.ts';
import { writeWordLists, type WordListsTask } from './word-lists.ts';

/** A piece of the work of a build that can be done beside others. */
export type Task =
  | ({ kind: 'shelf' } & ShelfTask)
  | ({ kind: 'data' } & DataTask)
  | ({ kind: 'words' } & WordListsTask)
  | ({ kind: 'articles' } & ArticlesTask)
  | ({ kind: 'pages' } & PagesTask);

/** Does a piece of work; of a file of the whole archive the answer is what was written. */
export async function doTask(site: SiteModule, task: Task): Promise<Written | undefined> {
  if (task.kind === 'data') return writeDataFile(task);
  if (task.kind === 'shelf') prepareShelf(site, task);
  else if (task.kind === 'words') writeWordLists(task);
  else if (task.kind === 'articles') await renderArticles(site, task);
  else await renderPages(site, task);
  return undefined;
}
