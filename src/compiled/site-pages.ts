import type { Settings } from '../archive/settings.ts';
import type { PackedFile } from '../dataset/datapackage.ts';
import { archiveCounts } from '../site/lists/archive-counts.ts';
import type { Brief } from '../site/lists/brief.ts';
import type { DataPage } from '../site/data/data-page.ts';
import { feedLength, type FeedItem, type FeedPage } from '../site/data/feed.ts';
import { frontPages } from '../site/lists/front-pages.ts';
import { namePages } from '../site/lists/name-pages.ts';
import type { SitePage } from '../site/pages/page.ts';
import type { RobotsPage } from '../site/data/robots-page.ts';
import { sourcePages } from '../site/lists/source-pages.ts';
import { timelinePages } from '../site/lists/timeline-pages.ts';

/** What the pages beside the articles' own are made of; the articles are given newest first. */
export interface SiteContent {
  articles: Brief[];
  files: PackedFile[];
  feed: FeedItem[];
  settings: Settings;
}

/** Every page of the site but those of single articles. */
export function sitePages({ articles, files, feed, settings }: SiteContent): SitePage[] {
  const counts = archiveCounts(articles);
  const data: DataPage = { ...counts, files };
  const feeds: FeedPage = { items: feed.slice(0, feedLength) };
  const robots: RobotsPage = { open: articles.every(({ indexed }) => indexed) };
  return [
    ...frontPages(articles),
    ...timelinePages(articles, settings.language),
    ...sourcePages(articles),
    ...namePages(articles),
    { path: '/about/', route: 'about.astro', shown: counts },
    { path: '/data/', route: 'data/index.astro', shown: data },
    { path: '/search/', route: 'search.astro', shown: {} },
    { path: '/clippings/', route: 'clippings.astro', shown: {} },
    { path: '/404/', route: '404.astro', shown: {} },
    { path: '/robots.txt', route: 'robots.txt.ts', shown: robots },
    ...['feed.xml', 'feed.json'].map((name) => ({ path: `/${name}`, route: `${name}.ts`, shown: feeds })),
  ];
}
