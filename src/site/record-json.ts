import type { Article } from '../article/article.ts';
import type { ArticleEntry, ArticleSource } from './entry.ts';

/**
 * `/articles/<id>.json`: the record as its file has it, corrections apart, with its id, its names and the Markdown of its body.
 * `file` reads the file, which an entry is without that shows a part of it.
 */
export function recordJson(entry: ArticleEntry, file: () => ArticleSource): string {
  const { id, mentions } = entry;
  const { article, body } = entry.whole === null ? shownSource(entry) : file();
  return JSON.stringify({ id, ...article, mentions, body });
}

function shownSource({ data, uncorrected, body }: ArticleEntry): { article: Article; body: string } {
  return { article: uncorrected ?? data, body };
}
