import fs from 'node:fs';
import path from 'node:path';
import type { PackedFile } from '../../src/dataset/datapackage.ts';
import { sha256 } from '../../src/article/checksum.ts';
import type { Brief } from '../../src/site/brief.ts';
import type { FeedItem } from '../../src/site/feed.ts';
import type { DataFile } from '../../src/site/dataset.ts';
import { readJson, writeWhole } from '../files/write.ts';
import type { Builders } from './builders.ts';
import type { SiteModule } from './compiled-site.ts';
import type { PreparedShelf } from './prepared-shelves.ts';
import { shelfFiles, shelfReader } from './shelf-files.ts';
import { putText } from './small-files.ts';
import type { Staging } from './staging.ts';
import type { Workshop } from './workshop.ts';

/** Puts the files of the whole archive into a site; gives what they are. */
export async function putDataFiles(
  { cache, settings }: Workshop,
  site: SiteModule,
  shelves: PreparedShelf[],
  briefs: Brief[],
  { next, hands }: { next: Staging; hands: Builders },
): Promise<PackedFile[]> {
  const ids = briefs.map(({ cutting }) => cutting.id);
  const key = sha256(JSON.stringify([shelves.map((shelf) => shelf.key), ids]));
  const all = site.dataFiles();
  const listed = path.join(cache.shelves, '..', 'data.json');
  const kept = all.map(({ name }) => next.keep(`data/${name}`, key)).every(Boolean);
  const known = kept ? listedFor(key, listed) : null;
  const files = known ?? (await madeFiles(path.join(next.folder, 'data'), all, shelves, ids, hands));
  if (!known) {
    writeWhole(listed, JSON.stringify({ key, files }));
    for (const { name } of all) next.made(`data/${name}`, key);
  }
  putText(next, 'data/datapackage.json', site.packageText(settings, files));
  return files;
}

async function madeFiles(
  folder: string,
  files: DataFile[],
  shelves: PreparedShelf[],
  ids: string[],
  hands: Builders,
): Promise<PackedFile[]> {
  fs.mkdirSync(folder, { recursive: true });
  const numbers = new Map(shelves.flatMap(({ articles }, at) => articles.map(({ id }) => [id, at] as const)));
  const tasks = files.map(({ name, head, between, tail }, n) => ({
    kind: 'data' as const,
    to: path.join(folder, name),
    around: { head, between, tail },
    from: shelves.map((shelf) => path.join(shelf.folder, shelfFiles.pieces)),
    places: placesOf(ids, n, numbers, shelves),
  }));
  const made: PackedFile[] = [];
  await hands.work(tasks, (written) => {
    const { name, description, mediatype, table } = files[made.length]!;
    made.push({ name, description, mediatype, table, ...written! });
  });
  return made;
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
