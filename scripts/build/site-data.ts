import path from 'node:path';
import type { PackedFile } from '../../src/dataset/datapackage.ts';
import { sha256 } from '../../src/article/checksum.ts';
import type { Brief } from '../../src/site/brief.ts';
import type { FeedItem } from '../../src/site/feed.ts';
import { readJson, writeWhole } from '../files/write.ts';
import type { SiteModule } from './compiled-site.ts';
import { writeDataFiles } from './data-files.ts';
import type { PreparedShelf } from './prepared-shelves.ts';
import { shelfReader } from './shelf-files.ts';
import { putText } from './small-files.ts';
import type { Staging } from './staging.ts';
import type { Workshop } from './workshop.ts';

/** Puts the files of the whole archive into a site; gives what they are, and the newest articles for the feeds. */
export function putData(
  { cache, settings }: Workshop,
  site: SiteModule,
  shelves: PreparedShelf[],
  briefs: Brief[],
  next: Staging,
): { files: PackedFile[]; feed: FeedItem[] } {
  const readers = shelves.map(({ folder, index }) => shelfReader(folder, index));
  const byId = new Map(shelves.flatMap(({ articles }, at) => articles.map(({ id }) => [id, readers[at]!] as const)));
  const ids = briefs.map(({ cutting }) => cutting.id);
  const key = sha256(JSON.stringify([shelves.map((shelf) => shelf.key), ids]));
  const all = site.dataFiles();
  const listed = path.join(cache.shelves, '..', 'data.json');
  const kept = all.map(({ name }) => next.keep(`data/${name}`, key)).every(Boolean);
  const known = kept ? listedFor(key, listed) : null;
  const files =
    known ?? writeDataFiles(path.join(next.folder, 'data'), all, ids, (id, n) => byId.get(id)!.piece(id, n));
  if (!known) {
    writeWhole(listed, JSON.stringify({ key, files }));
    for (const { name } of all) next.made(`data/${name}`, key);
  }
  putText(next, 'data/datapackage.json', site.packageText(settings, files));
  const feed = ids.slice(0, site.feedLength).map((id) => site.feedItem(byId.get(id)!.entry(id), settings));
  for (const reader of readers) reader.close();
  return { files, feed };
}

// A build that was stopped may have listed files of a site that never came to be.
function listedFor(key: string, file: string): PackedFile[] | null {
  const listed = readJson<{ key: string; files: PackedFile[] }>(file);
  return listed?.key === key ? listed.files : null;
}
