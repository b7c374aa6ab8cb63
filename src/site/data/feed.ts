import type { Settings } from '../../archive/settings.ts';
import type { Article } from '../../article/article.ts';
import { correctedArticle } from '../../article/corrected.ts';
import { htmlDate } from '../../article/date.ts';
import { retellingNote } from '../../citation/note.ts';
import { addressOrPath } from '../pages/address.ts';
import type { ArticleEntry } from '../article/entry.ts';
import { isIndexed } from '../pages/indexed.ts';
import { opening } from '../article/opening.ts';
import { shownHeadline } from '../words/shown-headline.ts';
import { summaryOf } from '../article/summary.ts';
import { standaloneHtml } from './standalone-html.ts';

/** An article as the feeds tell of it. `day` is its date where that is known to the day, `date` as exactly as it is known. */
export interface FeedItem {
  url: string;
  title: string;
  summary: string;
  /** The whole text; null where it is not for search engines. */
  html: string | null;
  source: string | null;
  byline: string | null;
  language: string | null;
  date: string | null;
  day: Date | null;
}

/** What a feed tells of. */
export interface FeedPage {
  items: FeedItem[];
}

/** How many articles a feed tells of, the newest. */
export const feedLength = 50;

/** An article as the feeds tell of it. */
export function feedItem({ id, data, html }: ArticleEntry, settings: Settings): FeedItem {
  const { headline, source, byline, language, published, retelling } = correctedArticle(data);
  const url = addressOrPath(`/articles/${id}/`);
  const date = published && htmlDate(published);
  return {
    url,
    title: shownHeadline(headline),
    summary: [retelling && retellingNote(retelling), summary(data, html)].filter(Boolean).join(' '),
    html: isIndexed(data, settings) ? standaloneHtml(html, url) : null,
    source,
    byline,
    language,
    date,
    day: date?.length === 10 ? new Date(`${date}T00:00:00Z`) : null,
  };
}

function summary({ standfirst }: Article, html: string): string | null {
  return standfirst.length > 0 ? summaryOf(standfirst).join(' · ') : opening(html);
}
