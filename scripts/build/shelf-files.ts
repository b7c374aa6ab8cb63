import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../src/archive/problem.ts';
import type { Brief } from '../../src/site/brief.ts';
import type { ArticleEntry } from '../../src/site/entry.ts';
import { readJson } from '../files/write.ts';

/** What is known of a shelf's articles without reading their texts. */
export interface ShelfIndex {
  briefs: Brief[];
  problems: Problem[];
  /** By id: the name of the capture's file. */
  captures: Record<string, string>;
  /** The ids of those whose text is withdrawn: they have pages that say so, and are in no list. */
  withdrawn: string[];
  /** By id: the number of pages of each that is too long for one, or whose page has not all of it: hosts have their files in any case. */
  long: Record<string, number>;
  /** By id: where the entry and the pieces for each data file stand in their files, as start and length in bytes. */
  places: Record<string, [start: number, length: number][]>;
  records: number;
}

/** The files of a prepared shelf. */
export const shelfFiles = {
  index: 'index.json',
  entries: 'entries.json',
  records: 'records.ndjson',
  words: 'words.json',
  piece: (n: number) => `piece-${n}`,
  record: (id: string) => `record-${id}.json`,
  further: (id: string, number: number) => `page-${number}-${id}.json`,
};

/** What a prepared shelf's folder says of it. */
export function shelfIndex(folder: string): ShelfIndex {
  const index = readJson<ShelfIndex>(path.join(folder, shelfFiles.index));
  if (!index) throw new Error(`${folder}: no prepared shelf`);
  return index;
}

/** Reads a shelf's articles one by one, so that no more than one is in memory. */
export interface ShelfReader {
  entry: (id: string) => ArticleEntry;
  close: () => void;
}

/** Opens a prepared shelf, as soon as an article is asked for. */
export function shelfReader(folder: string, { places }: ShelfIndex): ShelfReader {
  let handle: number | null = null;
  return {
    entry: (id) => {
      handle ??= fs.openSync(path.join(folder, shelfFiles.entries), 'r');
      const [start, length] = places[id]![0]!;
      const bytes = Buffer.allocUnsafe(length);
      fs.readSync(handle, bytes, 0, length, start);
      return JSON.parse(bytes.toString()) as ArticleEntry;
    },
    close: () => {
      if (handle !== null) fs.closeSync(handle);
      handle = null;
    },
  };
}
