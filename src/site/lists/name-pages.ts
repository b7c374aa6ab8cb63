import type { Mention } from '../../article/mentions.ts';
import type { Brief } from './brief.ts';
import type { Cutting } from './cutting.ts';
import { namePath } from './name-path.ts';
import { archiveNames, kindNames } from './names.ts';
import { listPath, type SitePage } from '../pages/page.ts';
import { listPages, pageSize, type ListPage } from '../pages/paging.ts';

/** A page of the articles that have a name, newest first. */
export type NamePage = ListPage<{ cutting: Cutting; mention: Mention }> & ListedName & { forms: string[] };

/** A page of the list of all names. */
export type NameIndex = ListPage<ListedName>;

/** A name as a list shows it. `total` is the number of articles that have it. */
export interface ListedName {
  name: string;
  kind: Mention['kind'];
  total: number;
}

/** The pages of the names, and those that list them. */
export function namePages(articles: Brief[]): SitePage[] {
  const names = archiveNames(articles, ({ mentions }) => mentions);
  const listed = names.map(({ name, kind, uses }) => ({ name, kind, total: uses.length }));
  const byKind = Object.keys(kindNames).flatMap((kind) => listed.filter((name) => name.kind === kind));
  return [
    ...listPages(byKind, 600).map((page) => {
      const shown: NameIndex = page;
      return { path: listPath('/names/', page.path), route: 'names/[...page].astro', shown };
    }),
    ...names.flatMap(({ name, kind, forms, uses }) =>
      listPages(
        uses.map(({ article, mention }) => ({ cutting: article.cutting, mention })),
        pageSize,
      ).map((page) => {
        const shown: NamePage = { ...page, name, kind, forms, total: uses.length };
        return { path: listPath(namePath(name), page.path), route: 'names/[slug]/[...page].astro', shown };
      }),
    ),
  ];
}
