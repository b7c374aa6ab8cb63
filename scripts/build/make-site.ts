import fs from 'node:fs';
import type { Problem } from '../../src/archive/problem.ts';
import { articleFile } from '../../src/archive/layout.ts';
import { articleIds, loadArticle, refusedFiles } from '../files/archive.ts';
import { partNote } from '../files/out-folder.ts';
import { loadedSite } from './compiled/compiled-site.ts';
import { putHostFiles } from './host-files.ts';
import { builders, type Builders } from './tasks/builders.ts';
import { capturePages } from './stale/capture-pages.ts';
import { digests, type Digests } from '../files/digests.ts';
import { fingerprintOf } from './workshop/fingerprint.ts';
import { lastSite, noteSite, untouchedFiles } from './workshop/last-site.ts';
import { putOffline } from './offline.ts';
import { indexMaker, type IndexMaker } from './index/site-index.ts';
import { briefsOf, placedShelves, problemsOf } from './shelves/placed-shelves.ts';
import { preparedShelves } from './stale/prepared-shelves.ts';
import { putFolder, putText } from './staging/small-files.ts';
import type { Stale } from './stale/stale-articles.ts';
import { staleFiles, type Making } from './stale/stale-files.ts';
import { isOwn } from './workshop/part.ts';
import { staging } from './staging/staging.ts';
import type { Task } from './tasks/tasks.ts';
import type { Workshop } from './workshop/workshop.ts';

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
  const last = lastSite(workshop.cache);
  const fingerprint = last && (await fingerprintOf(workshop, known));
  const kept = last?.fingerprint === fingerprint ? untouchedFiles(workshop) : null;
  if (last && kept !== null) {
    known.save();
    const took = { build: performance.now() - started, index: 0 };
    return { problems: last.problems, took, files: { made: 0, kept } };
  }
  // Stopped before its end, a build must not leave the fingerprint of the site before.
  fs.rmSync(workshop.cache.fingerprint, { force: true });
  const ids = articleIds(workshop.archive);
  // They start while files are read.
  const hands = builders(workshop, ids.length);
  try {
    return await madeBy(hands, { workshop, known, ids, fingerprint, started });
  } finally {
    await hands.dismiss();
  }
}

/** What there is to make a site of. */
interface Begun {
  workshop: Workshop;
  known: Digests;
  ids: string[];
  /** Null where it was not asked for yet. */
  fingerprint: string | null;
  started: number;
}

async function madeBy(hands: Builders, { workshop, known, ids, fingerprint, started }: Begun): Promise<Made> {
  const found = ids.map((id) => ({ id, digest: known.of(articleFile(id)) }));
  const articles = found.flatMap(({ id, digest }) => (digest === null ? [] : [{ id, digest }]));
  const unread = found.filter(({ digest }) => digest === null).map(({ id }) => id);
  const problems = unread.flatMap((id) => loadArticle(workshop.archive, `${id}.md`).problems ?? []);
  const placed = placedShelves(workshop, articles);
  const index = indexMaker(workshop, placed, articles.length);
  try {
    // Loaded and read while the builders are at work.
    const [shelves, site, whole] = await Promise.all([
      preparedShelves(workshop, placed, hands, index.shelfReady),
      loadedSite(workshop),
      fingerprint ?? fingerprintOf(workshop, known),
    ]);
    known.save();
    const briefs = site.newestFirst(briefsOf(shelves));
    const next = staging(workshop.out, workshop.cache.record);
    const pagesOf = capturePages(workshop.archive, site, shelves, known);
    const making = { workshop, site, shelves, briefs, known, capturePages: pagesOf, next };
    const took = await assemble(making, hands, index, whole, started);
    const all = [...refusedFiles(workshop.archive), ...problems, ...problemsOf(shelves)];
    noteSite(workshop.cache, { fingerprint: whole, problems: all });
    return { problems: all, took, files: next.counts() };
  } finally {
    await index.dismiss();
  }
}

async function assemble(
  making: Making,
  hands: Builders,
  index: IndexMaker,
  fingerprint: string,
  started: number,
): Promise<Made['took']> {
  const { workshop, next } = making;
  const indexed = index.put(next);
  // What goes wrong with it is heard where it is waited for, and until then is nobody's fault.
  indexed.catch(() => undefined);
  await putPages(making, hands);
  const built = performance.now() - started;
  await indexed;
  if (isOwn(workshop.part, 0)) {
    putFolder(next, workshop.assets, '', workshop.siteKey);
    putHostFiles(workshop, next);
    putOffline(workshop, next, fingerprint);
  }
  if (workshop.part) putText(next, partNote, JSON.stringify({ ...workshop.part, fingerprint }));
  next.serve();
  return { build: built, index: performance.now() - started - built };
}

async function putPages(making: Making, hands: Builders): Promise<void> {
  const begun: Stale[] = [];
  const tasks = async function* (): AsyncGenerator<Task> {
    for await (const stale of staleFiles(making)) {
      begun.push(stale);
      yield stale.task;
    }
  };
  await hands.work(tasks(), (written) => {
    const { wanted, onMade } = begun.shift()!;
    for (const { file, key } of wanted) making.next.made(file, key);
    onMade?.(written);
  });
}
