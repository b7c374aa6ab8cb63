import type { PackedFile } from '../../../src/dataset/datapackage.ts';
import type { Brief } from '../../../src/site/lists/brief.ts';
import type { CapturePages } from './capture-pages.ts';
import type { SiteModule } from '../compiled/compiled-site.ts';
import type { Digests } from '../../files/digests.ts';
import { isOwn } from '../workshop/part.ts';
import { pictured } from './pictured.ts';
import type { PreparedShelf } from '../shelves/placed-shelves.ts';
import { feedOf, staleData } from './site-data.ts';
import { putText } from '../staging/small-files.ts';
import { staleArticles, type ArticleContext, type Stale } from './stale-articles.ts';
import { stalePages } from './stale-pages.ts';
import { staleWords } from './stale-words.ts';
import type { Staging } from '../staging/staging.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** What the files of a site are made of, and where they go. */
export interface Making {
  workshop: Workshop;
  site: SiteModule;
  shelves: PreparedShelf[];
  /** The briefs of all articles, newest first. */
  briefs: Brief[];
  known: Digests;
  capturePages: CapturePages;
  next: Staging;
}

/**
 * Takes over the files that can stay as they are; those that have to be made are tasks, each found when it is asked for. The other
 * pages come last, which tell of the files of the whole archive: nobody waits for these, and last tasks are best small.
 */
export async function* staleFiles(making: Making): AsyncGenerator<Stale> {
  const { workshop, site, shelves, briefs, next } = making;
  if (!isOwn(workshop.part, 0)) return yield* staleShelves(making);
  const data = staleData(workshop, site, shelves, briefs, next);
  yield* staleWords(workshop, shelves, next);
  yield* data.stale;
  yield* staleShelves(making);
  yield* otherPages(making, await data.files);
}

// One shelf at a time, when somebody is free for it: a list of all pages of all shelves would take much memory.
function* staleShelves(making: Making): Generator<Stale> {
  const { workshop, shelves, next } = making;
  const context = articleContext(making);
  for (const shelf of shelves) {
    if (!isOwn(workshop.part, shelf.number)) continue;
    const own = staleArticles(workshop, shelf, context, next);
    if (own.wanted.length > 0) yield own;
  }
}

function articleContext(making: Making): ArticleContext {
  const { workshop, site, shelves, briefs, known, capturePages } = making;
  return {
    digests: known,
    tiesOf: site.tiesOf(briefs),
    isPictured: pictured(workshop, site, shelves, briefs.length),
    downloads: workshop.settings.downloads,
    capturePages,
  };
}

// The pages that are not of a single article, and the small files that go with them.
function otherPages(making: Making, files: PackedFile[]): Stale[] {
  const { workshop, site, shelves, briefs, next } = making;
  const { settings } = workshop;
  putText(next, 'data/datapackage.json', site.packageText(settings, files));
  const feed = feedOf(workshop, site, shelves, briefs);
  const pages = site.sitePages({ articles: briefs, files, feed, settings });
  const paths = site.sitemapPaths(pages, briefs, making.capturePages, settings);
  for (const { name, text } of site.sitemap(paths)) putText(next, name, text);
  return stalePages(workshop, pages, next);
}
