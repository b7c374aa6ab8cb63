import type { Brief } from './brief.ts';
import { sources } from './sources.ts';

/** How much an archive holds. */
export interface ArchiveCounts {
  articles: number;
  sources: number;
  comments: number;
  retellings: number;
}

/** Counts what these articles add up to. */
export function archiveCounts(articles: Brief[]): ArchiveCounts {
  return {
    articles: articles.length,
    sources: sources(articles, ({ cutting }) => cutting.source).length,
    comments: articles.reduce((sum, { comments }) => sum + comments, 0),
    retellings: articles.filter(({ cutting }) => cutting.retelling).length,
  };
}
