import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../../src/archive/problem.ts';
import type { Brief } from '../../../src/site/lists/brief.ts';
import type { ArticleEntry } from '../../../src/site/article/entry.ts';
import type { FurtherPageAround } from '../../../src/site/article/further-page.ts';
import { chunksAt } from '../../files/read-chunks.ts';
import { readJson } from '../../files/write.ts';

/** What is known of a shelf's articles without reading their texts. */
export interface ShelfIndex {
  briefs: Brief[];
  problems: Problem[];
  /** By id: the capture's file and its encoding. */
  captures: Record<string, { file: string; encoding: string }>;
  /** The ids of those whose text is withdrawn: they have pages that say so, and are in no list. */
  withdrawn: string[];
  /** By id: the number of pages of each that is too long for one, or whose page has not all of it: hosts have their files in any case. */
  long: Record<string, number>;
  /** By id: where the pieces of each stand. */
  places: Record<string, ArticlePlaces>;
  records: number;
}

/** Where the file of a shelf's pieces has what is kept of an article; what has a piece in common with the others has several places. */
export interface ArticlePlaces {
  entry: Place[];
  /** For each data file. */
  data: Place[][];
  /** Its JSON file, and each page after the first, with the body's HTML by itself: only what is too long for one page has them. */
  record: Place[];
  further: { page: Place[]; html: Place[] }[];
}

/** A stretch of a file, in bytes. */
export type Place = [start: number, length: number];

/** The files of a prepared shelf. */
export const shelfFiles = {
  index: 'index.json',
  records: 'records.ndjson',
  words: 'words.json',
  pieces: 'pieces',
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
  /** The JSON file of an article that is too long for one page, in chunks, as `chunksAt` gives them. */
  record: (id: string) => Iterable<Uint8Array>;
  /** A page of such an article, from 2 on, and the HTML of what it has of the body. */
  further: (id: string, number: number) => { page: FurtherPageAround; html: Uint8Array };
  close: () => void;
}

/** Opens a prepared shelf, as soon as an article is asked for. */
export function shelfReader(folder: string, { places }: ShelfIndex): ShelfReader {
  let handle: number | null = null;
  const open = (): number => (handle ??= fs.openSync(path.join(folder, shelfFiles.pieces), 'r'));
  const read = (from: Place[]): Buffer => bytesAt(open(), from);
  const json = <T>(from: Place[]): T => JSON.parse(read(from).toString()) as T;
  return {
    entry: (id) => json(places[id]!.entry),
    record: (id) => places[id]!.record.values().flatMap((place) => chunksAt(open(), ...place)),
    further(id, number) {
      const { page, html } = places[id]!.further[number - 2]!;
      return { page: json(page), html: read(html) };
    },
    close: () => {
      if (handle !== null) fs.closeSync(handle);
      handle = null;
    },
  };
}

function bytesAt(handle: number, places: Place[]): Buffer {
  const bytes = Buffer.allocUnsafe(places.reduce((sum, [, length]) => sum + length, 0));
  let at = 0;
  for (const [start, length] of places) at += fs.readSync(handle, bytes, at, length, start);
  return bytes;
}
