import fs from 'node:fs';
import path from 'node:path';
import { namesShards } from '../../../src/search/names-table.ts';
import { wordCounter, wordLists, type WordCounts } from '../../../src/search/word-list.ts';
import { readJson } from '../../files/write.ts';
import { sha256 } from '../../../src/article/checksum.ts';
import { indexPartsFolder, isOwn } from '../part.ts';
import { dropOthers, type PreparedShelf } from '../prepared-shelves.ts';
import { shelfFiles } from '../shelf-files.ts';
import { putFolder, putText } from '../small-files.ts';
import type { Staging } from '../staging.ts';
import type { Workshop } from '../workshop.ts';
import { joinParts } from './join-parts.ts';
import { endIndexing, makeIndexPart } from './make-part.ts';
import { indexParts, type IndexPart } from './parts.ts';

/**
 * Puts into a site what search needs: Pagefind's index, the names in all their forms, and the archive's own words. The index
 * is made from the articles, not from their pages, which so carry nothing that only an index reads; in parts, of which only
 * those are made again whose articles have changed, and which are joined into one. A build of some of the site leaves its
 * parts for whoever puts the site together.
 */
export async function putIndex(workshop: Workshop, shelves: PreparedShelf[], next: Staging): Promise<void> {
  const { cache, settings } = workshop;
  const parts = indexParts(shelves, settings.language);
  const own = parts.filter((_, n) => isOwn(workshop.part, n));
  const joined = sha256(parts.map(({ key }) => key).join('\n'));
  fs.mkdirSync(cache.index, { recursive: true });
  for (const part of own) await madePart(part, path.join(cache.index, part.key), settings.language);
  await endIndexing();
  dropOthers(cache.index, new Set([joined, ...parts.map(({ key }) => key)]));
  if (workshop.part) {
    for (const [n, { key }] of parts.entries()) {
      if (isOwn(workshop.part, n)) putFolder(next, path.join(cache.index, key), `${indexPartsFolder}/${n}`, key);
    }
  } else {
    putJoined(parts, joined, cache.index, next);
  }
  if (isOwn(workshop.part, 0)) putTables(workshop, shelves, next);
}

async function madePart(part: IndexPart, folder: string, language: string): Promise<void> {
  if (!fs.existsSync(folder)) await makeIndexPart(part, folder, language);
}

function putJoined(parts: IndexPart[], key: string, cache: string, next: Staging): void {
  const folder = path.join(cache, key);
  if (!fs.existsSync(folder)) {
    const beside = `${folder}.${process.pid}.part`;
    fs.rmSync(beside, { recursive: true, force: true });
    joinParts(
      parts.map((part) => path.join(cache, part.key)),
      beside,
    );
    fs.renameSync(beside, folder);
  }
  putFolder(next, folder, 'pagefind', key);
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
