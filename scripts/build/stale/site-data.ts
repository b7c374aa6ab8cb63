import fs from 'node:fs';
import path from 'node:path';
import type { PackedFile } from '../../../src/dataset/datapackage.ts';
import { sha256 } from '../../../src/article/checksum.ts';
import type { Brief } from '../../../src/site/lists/brief.ts';
import type { FeedItem } from '../../../src/site/data/feed.ts';
import type { DataFile } from '../../../src/site/data/dataset.ts';
import { readJson, writeWhole } from '../../files/write.ts';
import type { SiteModule } from '../compiled/compiled-site.ts';
import type { Written } from '../tasks/data-file.ts';
import type { PreparedShelf } from '../shelves/placed-shelves.ts';
import { shelfFiles, shelfReader } from '../shelves/shelf-files.ts';
import type { Stale } from './stale-articles.ts';
import type { Staging } from '../staging/staging.ts';
import type { Task } from '../tasks/tasks.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** The files of the whole archive. */
export interface StaleData {
  /** The tasks by which they are made; none where they stay as they are. */
  stale: Iterable<Stale>;
  /** What they are, as soon as all of them are made. */
  files: Promise<PackedFile[]>;
}

/** Takes the files of the whole archive over, where all of them can stay; else each is a task. */
export function staleData(
  { cache }: Workshop,
  site: SiteModule,
  shelves: PreparedShelf[],
  briefs: Brief[],
  next: Staging,
): StaleData {
  const ids = briefs.map(({ cutting }) => cutting.id);
  const key = sha256(JSON.stringify([shelves.map((shelf) => shelf.key), ids]));
  const all = site.dataFiles();
  const listed = path.join(cache.shelves, '..', 'data.json');
  const kept = all.map(({ name }) => next.keep(dataFile(name), key)).every(Boolean);
  const known = kept ? listedFor(key, listed) : null;
  if (known) return { stale: [], files: Promise.resolve(known) };
  const { promise, resolve } = Promise.withResolvers<PackedFile[]>();
  const made: PackedFile[] = [];
  const onMade = (written: Written | undefined): void => {
    const { name, description, mediatype, table } = all[made.length]!;
    made.push({ name, description, mediatype, table, ...written! });
    if (made.length < all.length) return;
    writeWhole(listed, JSON.stringify({ key, files: made }));
    resolve(made);
  };
  const tasks = dataTasks(next.folder, all, shelves, ids);
  const stale = tasks.map((task, n) => ({ task, wanted: [{ file: dataFile(all[n]!.name), key }], onMade }));
  return { stale, files: promise };
}

function dataFile(name: string): string {
  return `data/${name}`;
}

// One by one: the places of the pieces of all files would take much memory.
function dataTasks(out: string, files: DataFile[], shelves: PreparedShelf[], ids: string[]): IteratorObject<Task> {
  fs.mkdirSync(path.join(out, 'data'), { recursive: true });
  const numbers = new Map(shelves.flatMap(({ articles }, at) => articles.map(({ id }) => [id, at] as const)));
  const from = shelves.map((shelf) => path.join(shelf.folder, shelfFiles.pieces));
  return files.entries().map(([n, { name, head, between, tail }]) => ({
    kind: 'data',
    to: path.join(out, dataFile(name)),
    around: { head, between, tail },
    from,
    places: placesOf(ids, n, numbers, shelves),
  }));
}

// Where each article's pieces of the nth file are.
function placesOf(ids: string[], n: number, numbers: Map<string, number>, shelves: PreparedShelf[]): Float64Array {
  return Float64Array.from(
    ids.flatMap((id) => {
      const number = numbers.get(id)!;
      const places = shelves[number]!.index.places[id]!.data[n]!;
      return places.flatMap(([start, length], at) => [number, start, length, Number(at === 0)]);
    }),
  );
}

/** The newest articles of a site, for its feeds. */
export function feedOf(
  { settings }: Workshop,
  site: SiteModule,
  shelves: PreparedShelf[],
  briefs: Brief[],
): FeedItem[] {
  const newest = new Set(briefs.slice(0, site.feedLength).map(({ cutting }) => cutting.id));
  const entries = new Map(
    shelves.flatMap(({ folder, index, articles }) => {
      const own = articles.filter(({ id }) => newest.has(id));
      const reader = shelfReader(folder, index);
      const read = own.map(({ id }) => [id, reader.entry(id)] as const);
      reader.close();
      return read;
    }),
  );
  return [...newest].map((id) => site.feedItem(entries.get(id)!, settings));
}

// A build that was stopped may have listed files of a site that never came to be.
function listedFor(key: string, file: string): PackedFile[] | null {
  const listed = readJson<{ key: string; files: PackedFile[] }>(file);
  return listed?.key === key ? listed.files : null;
}
