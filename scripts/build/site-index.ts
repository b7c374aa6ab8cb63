import fs from 'node:fs';
import path from 'node:path';
import { namesShards } from '../../src/search/names-table.ts';
import { wordCounter, wordLists, type WordCounts } from '../../src/search/word-list.ts';
import { readJson } from '../files/write.ts';
import { endIndexing, indexParts, makeIndexPart, type IndexPart } from './index-parts.ts';
import { isOwn } from './part.ts';
import { dropOthers, type PreparedShelf } from './prepared-shelves.ts';
import { shelfFiles } from './shelf-files.ts';
import { putFolder, putText } from './small-files.ts';
import type { Staging } from './staging.ts';
import type { Workshop } from './workshop.ts';

/**
 * Puts into a site what search needs: Pagefind's index in parts, the names in all their forms, and the archive's own words. The
 * index is made from the articles, not from their pages, which so carry nothing that only an index reads.
 */
export async function putIndex(workshop: Workshop, shelves: PreparedShelf[], next: Staging): Promise<void> {
  const { cache, settings } = workshop;
  const parts = indexParts(
    shelves.map(({ folder, key, index }) => ({ folder, key, records: index.records })),
    settings.language,
  );
  fs.mkdirSync(cache.index, { recursive: true });
  const own = parts.filter((_, n) => isOwn(workshop.part, n));
  for (const part of own) await madePart(part, path.join(cache.index, part.key), settings.language);
  await endIndexing();
  dropOthers(cache.index, new Set(parts.map(({ key }) => key)));
  for (const [n, { key }] of parts.entries()) {
    if (isOwn(workshop.part, n)) putFolder(next, path.join(cache.index, key), indexFolder(n), key);
  }
  if (isOwn(workshop.part, 0)) putTables(workshop, shelves, next);
}

async function madePart(part: IndexPart, folder: string, language: string): Promise<void> {
  if (!fs.existsSync(folder)) await makeIndexPart(part, folder, language);
}

// The first part has Pagefind itself with it, and the browser joins the others to it.
function indexFolder(n: number): string {
  return n === 0 ? 'pagefind' : `pagefind/${n}`;
}

function putTables({ names }: Workshop, shelves: PreparedShelf[], next: Staging): void {
  for (const [n, shard] of namesShards(names).entries()) putText(next, `search/names/${n}.json`, JSON.stringify(shard));
  const own = wordCounter();
  for (const { name, aliases } of names) own.add([name, ...aliases].join(' '));
  const lists = wordLists([own.counts(), ...shelves.map(({ folder }) => wordsIn(folder))]);
  for (const [length, list] of lists) putText(next, `search/words/${length}.txt`, list.join('\n'));
}

function wordsIn(folder: string): WordCounts {
  return readJson<WordCounts>(path.join(folder, shelfFiles.words)) ?? [];
}
