import type { Article } from '../article/article.ts';
import { address } from './address.ts';
import { archiveTitle, newestFirst } from './articles.ts';
import { cardOf } from './card.ts';

/** The whole address of an article's picture; null where it has none, or the archive does not know its own address. */
export async function cardAddress(id: string, article: Article): Promise<string | null> {
  const url = address(`/articles/${id}.png`);
  count ??= (await newestFirst()).length;
  return url && cardOf(article, await archiveTitle(), count) ? url : null;
}

let count: number | undefined;
