import { summary, type Brief } from './brief.ts';
import type { Summary } from './cutting.ts';
import { listPath, type SitePage } from '../pages/page.ts';
import { listPages, pageSize, type ListPage } from '../pages/paging.ts';
import { sourcePath, sources } from './sources.ts';

/** A page of a source's articles, newest first. */
export type SourcePage = ListPage<Summary> & { name: string; total: number };

/** The page of all sources: each with the number of its articles. */
export interface SourceIndex {
  sources: { name: string; articles: number }[];
}

/** The pages of the sources, and the one that lists them. */
export function sourcePages(articles: Brief[]): SitePage[] {
  const all = sources(articles.map(summary), ({ source }) => source);
  const index: SourceIndex = {
    sources: all.map((source) => ({ name: source.name, articles: source.articles.length })),
  };
  return [
    { path: '/sources/', route: 'sources/index.astro', shown: index },
    ...all.flatMap(({ name, articles: own }) =>
      listPages(own, pageSize).map((page) => {
        const shown: SourcePage = { ...page, name, total: own.length };
        return { path: listPath(sourcePath(name), page.path), route: 'sources/[slug]/[...page].astro', shown };
      }),
    ),
  ];
}
