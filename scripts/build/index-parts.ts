import fs from 'node:fs';
import path from 'node:path';
import { createIndex, close } from 'pagefind';
import { sha256 } from '../../src/article/checksum.ts';
import type { IndexRecord } from '../../src/search/index-records.ts';
import { shelfFiles } from './shelf-files.ts';

/** A part of the search index: the shelves whose articles it holds, and a key that stands for all it is made of. */
export interface IndexPart {
  key: string;
  /** The folders of the prepared shelves. */
  shelves: string[];
  records: number;
}

/** How many parts an index has: each more costs a search some bytes, each fewer a build some memory. */
export function partCount(shelves: readonly unknown[]): number {
  return 2 ** Math.max(0, Math.round(Math.log2(Math.sqrt(shelves.length / 8))));
}

/** Deals shelves out to the parts of an index. */
export function indexParts(shelves: { folder: string; key: string; records: number }[], language: string): IndexPart[] {
  const count = partCount(shelves);
  return Array.from({ length: count }, (_, number) => {
    const own = shelves.filter((_, at) => at % count === number);
    return {
      key: sha256(JSON.stringify([language, ...own.map(({ key }) => key)])),
      shelves: own.map(({ folder }) => folder),
      records: own.reduce((sum, { records }) => sum + records, 0),
    };
  });
}

/** Fragments in one file: more would make a search load more, fewer would make more files than some hosts take. */
const BUNDLED = 8;
/** How many records are on their way to Pagefind at once. */
const AT_ONCE = 64;

/** Makes a part of the index in a folder, which is there whole or not at all. */
export async function makeIndexPart(part: IndexPart, folder: string, language: string): Promise<void> {
  const beside = `${folder}.${process.pid}.part`;
  // Pagefind's own parting of Chinese and Japanese would come between the characters that the records spell out.
  const forceLanguage = /^(zh|ja)\b/.test(language) ? 'und' : language.split('-')[0]!;
  const { index, errors } = await createIndex({
    forceLanguage,
    maxFragments: Math.max(256, Math.ceil(part.records / BUNDLED)),
  });
  if (!index) throw indexFault(errors, folder);
  for (const records of batches(part.shelves)) {
    const added = await Promise.all(records.map(({ url, content }) => index.addHTMLFile({ url, content })));
    check(
      added.flatMap((one) => one.errors),
      folder,
    );
  }
  check((await index.writeFiles({ outputPath: beside })).errors, folder);
  await index.deleteIndex();
  dropInterfaces(beside);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(beside, folder);
}

/** Ends Pagefind's own process, and with it gives back the memory of the indexes made. */
export async function endIndexing(): Promise<void> {
  await close();
}

function* batches(shelves: string[]): Generator<IndexRecord[]> {
  for (const shelf of shelves) {
    const lines = fs.readFileSync(path.join(shelf, shelfFiles.records), 'utf8').split('\n').filter(Boolean);
    for (let start = 0; start < lines.length; start += AT_ONCE) {
      yield lines.slice(start, start + AT_ONCE).map((line) => JSON.parse(line) as IndexRecord);
    }
  }
}

function check(errors: string[], folder: string): void {
  if (errors.length > 0) throw indexFault(errors, folder);
}

function indexFault(errors: string[], folder: string): Error {
  return new Error(`${folder}: expected Pagefind to write the index here, but ${errors.join('; ')}`);
}

// The site has a search of its own; Pagefind's ready-made interfaces would only be dead weight on the host.
function dropInterfaces(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    if (/-ui\.|^pagefind-(component|modular|highlight)/.test(name)) fs.rmSync(path.join(folder, name));
  }
}
