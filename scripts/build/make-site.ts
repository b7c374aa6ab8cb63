import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../src/archive/problem.ts';
import { articleFile, captureFile } from '../../src/archive/layout.ts';
import { sha256 } from '../../src/article/checksum.ts';
import type { Brief } from '../../src/site/brief.ts';
import { articleIds, captureNames, loadArticle, refusedFiles } from '../files/archive.ts';
import { partNote } from '../files/out-folder.ts';
import { writeWhole } from '../files/write.ts';
import { loadedSite, type SiteModule } from './compiled-site.ts';
import { putHostFiles } from './host-files.ts';
import { builders, type Builders } from './builders.ts';
import { capturePages, type CapturePages } from './capture-pages.ts';
import { digests, type Digests } from './digests.ts';
import { putOffline } from './offline.ts';
import { indexMaker, type IndexMaker } from './index/site-index.ts';
import { feedOf, putDataFiles } from './site-data.ts';
import { briefsOf, placedShelves, preparedShelves, problemsOf, type PreparedShelf } from './prepared-shelves.ts';
import { putFolder, putText } from './small-files.ts';
import { staleArticles, type ArticleContext, type Stale, type Wanted } from './stale-articles.ts';
import { stalePages } from './stale-pages.ts';
import { staleWords } from './stale-words.ts';
import { isOwn } from './part.ts';
import { pictured } from './pictured.ts';
import { isUntouched, recordOf, staging, type Staging } from './staging.ts';
import type { Task } from './tasks.ts';
import type { Workshop } from './workshop.ts';

/** How making a site went: what was wrong with articles, the time each part took in ms, and how many files are new and kept. */
export interface Made {
  problems: Problem[];
  took: { build: number; index: number };
  files: { made: number; kept: number } | null;
}

/** Makes the site of an archive: what is as it was stays, and all of it takes the place of the site before at once. */
export async function makeSite(workshop: Workshop): Promise<Made> {
  const started = performance.now();
  const known = digests(workshop.archive, workshop.cache.digests);
  const ids = articleIds(workshop.archive);
  const fingerprint = fingerprintOf(workshop, known);
  const same = unchanged(workshop, fingerprint);
  known.save();
  if (same) return { ...same, took: { build: performance.now() - started, index: 0 } };
  // Stopped before its end, a build must not leave the fingerprint of the site before.
  fs.rmSync(workshop.cache.fingerprint, { force: true });
  const articles = ids.flatMap((id) => {
    const digest = known.of(articleFile(id));
    return digest ? [{ id, digest }] : [];
  });
  const unread = unreadProblems(workshop.archive, ids, known);
  const hands = builders(workshop, articles.length);
  const placed = placedShelves(workshop, articles);
  const index = indexMaker(workshop, placed, articles.length);
  try {
    const preparing = preparedShelves(workshop, placed, hands, index.shelfReady);
    // Loaded while the builders are at work.
    const [site, shelves] = await Promise.all([loadedSite(workshop), preparing]);
    const briefs = site.newestFirst(briefsOf(shelves));
    const pagesOf = capturePages(workshop.archive, site, shelves, known);
    const next = staging(workshop.out, workshop.cache.record);
    const made = await assemble(
      { workshop, site, shelves, briefs, unread, known, capturePages: pagesOf, next, hands, index },
      fingerprint,
      started,
    );
    writeWhole(workshop.cache.fingerprint, JSON.stringify({ fingerprint, problems: made.problems }));
    return made;
  } finally {
    await Promise.all([hands.dismiss(), index.dismiss()]);
  }
}

function unreadProblems(archive: string, ids: string[], known: Digests): Problem[] {
  const unread = ids.filter((id) => known.of(articleFile(id)) === null);
  return unread.flatMap((id) => loadArticle(archive, `${id}.md`).problems ?? []);
}

// Whatever a site is made of: the same fingerprint stands for the same site.
function fingerprintOf({ archive, namesKey }: Workshop, known: Digests): string {
  const files = [...articleIds(archive).map(articleFile), ...captureNames(archive).map(captureFile)];
  return sha256(JSON.stringify([namesKey, refusedFiles(archive), files.map((file) => [file, known.of(file)])]));
}

function unchanged({ out, cache }: Workshop, fingerprint: string): Pick<Made, 'problems' | 'files'> | null {
  const last = fs.existsSync(cache.fingerprint)
    ? (JSON.parse(fs.readFileSync(cache.fingerprint, 'utf8')) as { fingerprint: string; problems: Problem[] })
    : null;
  if (last?.fingerprint !== fingerprint) return null;
  const record = recordOf(cache.record);
  const whole = record.size > 0 && [...record].every(([file, made]) => isUntouched(path.join(out, file), made));
  return whole ? { problems: last.problems, files: { made: 0, kept: record.size } } : null;
}

/** A site in the making: what it is made of and by whom. */
interface Making {
  workshop: Workshop;
  site: SiteModule;
  shelves: PreparedShelf[];
  briefs: Brief[];
  /** What is wrong with files of articles that cannot be read at all. */
  unread: Problem[];
  known: Digests;
  capturePages: CapturePages;
  next: Staging;
  hands: Builders;
  index: IndexMaker;
}

async function assemble(making: Making, fingerprint: string, started: number): Promise<Made> {
  const { workshop, shelves, next, index } = making;
  const indexed = index.put(next);
  // What goes wrong with it is heard where it is waited for, and until then is nobody's fault.
  indexed.catch(() => undefined);
  await putPages(making);
  const built = performance.now() - started;
  await indexed;
  if (isOwn(workshop.part, 0)) {
    putFolder(next, workshop.assets, '', workshop.siteKey);
    putHostFiles(workshop, next);
    putOffline(workshop, next, fingerprint);
  }
  if (workshop.part) putText(next, partNote, JSON.stringify({ ...workshop.part, fingerprint }));
  next.serve();
  const all = performance.now() - started;
  return {
    problems: [...refusedFiles(workshop.archive), ...making.unread, ...problemsOf(shelves)],
    took: { build: built, index: all - built },
    files: next.counts(),
  };
}

async function putPages(making: Making): Promise<void> {
  const { workshop, next, hands } = making;
  const others = isOwn(workshop.part, 0) ? await otherPages(making) : [];
  const begun: Wanted[][] = [];
  const tasks = function* (): Generator<Task> {
    for (const stale of [others, staleShelves(making)]) {
      for (const { task, wanted } of stale) {
        begun.push(wanted);
        yield task;
      }
    }
  };
  await hands.work(tasks(), () => {
    for (const { file, key } of begun.shift()!) next.made(file, key);
  });
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
  const { workshop, site, shelves, briefs, known } = making;
  return {
    digests: known,
    tiesOf: site.tiesOf(briefs),
    isPictured: pictured(workshop, site, shelves, briefs.length),
    downloads: workshop.settings.downloads,
    capturePages: making.capturePages,
  };
}

// The pages that are not of a single article, and the files that go with them. The words come first: their one task takes longest.
async function otherPages(making: Making): Promise<Stale[]> {
  const { workshop, site, shelves, briefs, next } = making;
  const { settings } = workshop;
  const files = await putDataFiles(workshop, site, shelves, briefs, making);
  const feed = feedOf(workshop, site, shelves, briefs);
  const pages = site.sitePages({ articles: briefs, files, feed, settings });
  const paths = site.sitemapPaths(pages, briefs, making.capturePages, settings);
  for (const { name, text } of site.sitemap(paths)) putText(next, name, text);
  return [...staleWords(workshop, shelves, next), ...stalePages(workshop, pages, next)];
}
