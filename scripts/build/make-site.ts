import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../src/archive/problem.ts';
import { articleFile, captureFile } from '../../src/archive/layout.ts';
import { sha256 } from '../../src/article/checksum.ts';
import { articleIds, captureNames, loadArticle, refusedFiles } from '../files/archive.ts';
import { partNote } from '../files/out-folder.ts';
import { writeWhole } from '../files/write.ts';
import { loadedSite } from './compiled-site.ts';
import { putHostFiles } from './host-files.ts';
import { builders, type Builders } from './builders.ts';
import { capturePages } from './capture-pages.ts';
import { digests, type Digests } from './digests.ts';
import { putOffline } from './offline.ts';
import { indexMaker, type IndexMaker } from './index/site-index.ts';
import { briefsOf, placedShelves, preparedShelves, problemsOf } from './prepared-shelves.ts';
import { putFolder, putText } from './small-files.ts';
import type { Stale } from './stale-articles.ts';
import { staleFiles, type Making } from './stale-files.ts';
import { isOwn } from './part.ts';
import { isUntouched, recordOf, staging } from './staging.ts';
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

/** A site in the making, and by whom. */
interface Whole extends Making {
  /** What is wrong with files of articles that cannot be read at all. */
  unread: Problem[];
  hands: Builders;
  index: IndexMaker;
}

async function assemble(making: Whole, fingerprint: string, started: number): Promise<Made> {
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

async function putPages({ hands, ...making }: Whole): Promise<void> {
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
