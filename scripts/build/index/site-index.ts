import fs from 'node:fs';
import path from 'node:path';
import { namesShards } from '../../../src/search/index/names-table.ts';
import { sha256 } from '../../../src/article/checksum.ts';
import { indexPartsFolder, isOwn } from '../workshop/part.ts';
import { crew, type Crew } from '../../crew/crew.ts';
import type { PlacedShelf } from '../shelves/placed-shelves.ts';
import { dropOthers } from '../workshop/leftovers.ts';
import { putFolder, putText } from '../staging/small-files.ts';
import type { Staging } from '../staging/staging.ts';
import type { Workshop } from '../workshop/workshop.ts';
import { doIndexTask, type IndexTask } from './index-tasks.ts';
import { indexParts, type IndexPart } from './parts.ts';

/** The search index of a site in the making, beside the pages. */
export interface IndexMaker {
  /** Is to be told of each shelf as soon as it has been prepared. */
  shelfReady: (shelf: PlacedShelf) => void;
  /** Puts into a site what search needs: Pagefind's index, and the names in all their forms. */
  put: (next: Staging) => Promise<void>;
  dismiss: () => Promise<void>;
}

/**
 * Begins the index of so many articles. It is made from the articles, not from their pages, which so carry nothing that only an
 * index reads; in parts, each as soon as its shelves are prepared, of which only those are made again whose articles have
 * changed, and which are joined into one. A build of some of the site leaves its parts for whoever puts the site together.
 */
export function indexMaker(workshop: Workshop, shelves: PlacedShelf[], articles: number): IndexMaker {
  const all = indexParts(shelves, workshop.settings.language);
  const hands = crew({ alone: doIndexTask, script: new URL('worker.ts', import.meta.url), given: null }, articles, 1);
  const waiting = new Map(shelves.map(({ folder }) => [folder, Promise.withResolvers<undefined>()]));
  const making: Making = { workshop, all, hands };
  const made = makeParts(making, (folder) => waiting.get(folder)!.promise);
  // What goes wrong with them is heard where they are waited for, and until then is nobody's fault.
  made.catch(() => undefined);
  return {
    shelfReady: ({ folder }) => waiting.get(folder)!.resolve(undefined),
    put: async (next) => {
      await made;
      const joining = putParts(making, next);
      // Where the names find no room either, theirs is the error that is heard.
      joining.catch(() => undefined);
      if (isOwn(workshop.part, 0)) putNames(workshop, next);
      await joining;
    },
    dismiss: hands.dismiss,
  };
}

interface Making {
  workshop: Workshop;
  all: IndexPart[];
  hands: Crew<IndexTask, void>;
}

async function makeParts(
  { workshop, all, hands }: Making,
  ready: (folder: string) => Promise<undefined>,
): Promise<void> {
  const { cache, settings } = workshop;
  fs.mkdirSync(cache.index, { recursive: true });
  for (const [n, part] of all.entries()) {
    const folder = path.join(cache.index, part.key);
    if (!isOwn(workshop.part, n) || fs.existsSync(folder)) continue;
    for (const shelf of part.shelves) await ready(shelf);
    await hands.work([{ kind: 'part', part, folder, language: settings.language }]);
  }
}

async function putParts({ workshop, all, hands }: Making, next: Staging): Promise<void> {
  const { cache } = workshop;
  const joined = sha256(all.map(({ key }) => key).join('\n'));
  dropOthers(cache.index, new Set([joined, ...all.map(({ key }) => key)]));
  if (!workshop.part) return putJoined({ workshop, all, hands }, joined, next);
  await hands.work([{ kind: 'end' }]);
  for (const [n, { key }] of all.entries()) {
    if (isOwn(workshop.part, n)) putFolder(next, path.join(cache.index, key), `${indexPartsFolder}/${n}`, key);
  }
}

async function putJoined({ workshop, all, hands }: Making, key: string, next: Staging): Promise<void> {
  const { index } = workshop.cache;
  const folder = path.join(index, key);
  const parts = all.map((part) => path.join(index, part.key));
  await hands.work([fs.existsSync(folder) ? { kind: 'end' } : { kind: 'join', parts, folder }]);
  putFolder(next, folder, 'pagefind', key);
}

function putNames({ names }: Workshop, next: Staging): void {
  for (const [n, shard] of namesShards(names).entries()) putText(next, `search/names/${n}.json`, JSON.stringify(shard));
}
