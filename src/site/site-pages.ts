import type { Settings } from '../archive/settings.ts';
import type { PackedFile } from '../dataset/datapackage.ts';
import { archiveCounts } from './archive-counts.ts';
import type { Brief } from './brief.ts';
import type { DataPage } from './data-page.ts';
import { feedLength, type FeedItem, type FeedPage } from './feed.ts';
import { frontPages } from './front-pages.ts';
import { namePages } from './name-pages.ts';
import { at, type SitePage } from './page.ts';
import type { SearchPage } from './search-page.ts';
import { sourcePages } from './source-pages.ts';
import { timelinePages } from './timeline-pages.ts';

/** What the pages beside the articles' own are made of; the articles are given newest first. */
export interface SiteContent {
  articles: Brief[];
  files: PackedFile[];
  feed: FeedItem[];
  settings: Settings;
  /** In how many parts the search index is. */
  indexParts: number;
}

/** Every page of the site but those of single articles. */
export function sitePages({ articles, files, feed, settings, indexParts }: SiteContent): SitePage[] {
  const counts = archiveCounts(articles);
  const data: DataPage = { ...counts, files };
  const feeds: FeedPage = { items: feed.slice(0, feedLength) };
  return [
    ...frontPages(articles),
    ...timelinePages(articles, settings.language),
    ...sourcePages(articles),
    ...namePages(articles),
    { path: '/about/', shown: counts },
    { path: '/data/', shown: data },
    at<SearchPage>('/search/', undefined, { indexParts }),
    ...['/clippings/', '/404/', '/robots.txt'].map((path) => ({ path, shown: {} })),
    ...['/feed.xml', '/feed.json'].map((path) => ({ path, shown: feeds })),
  ];
}
