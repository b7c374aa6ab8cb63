import { summary, type Brief } from './brief.ts';
import type { Summary } from './cutting.ts';
import { listPath, type SitePage } from '../pages/page.ts';
import { frontPageSize, listPages, pageSize, type ListPage } from '../pages/paging.ts';

/** The front page and those behind it: every article, newest first. */
export type FrontPage = ListPage<Summary>;

/** The pages of the list of all articles. */
export function frontPages(articles: Brief[]): SitePage<FrontPage>[] {
  return listPages(articles.map(summary), pageSize, frontPageSize).map((page) => ({
    path: listPath('/', page.path),
    route: '[...page].astro',
    shown: page,
  }));
}
