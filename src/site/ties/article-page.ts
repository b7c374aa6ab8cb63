import type { ArticleEntry } from '../article/entry.ts';
import type { Ties } from './ties.ts';

/** An article's own page. `pictured` tells whether there is a picture of it for those who share it. */
export interface ArticlePage {
  entry: ArticleEntry;
  ties: Ties;
  pictured: boolean;
}
