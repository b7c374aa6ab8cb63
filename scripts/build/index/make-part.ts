import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { createIndex, close } from 'pagefind';
import type { IndexRecord } from '../../../src/search/index/index-records.ts';
import { writeFile } from '../../files/write.ts';
import { shelfFiles } from '../shelves/shelf-files.ts';
import { writtenIndex, type Fragment, type WrittenIndex } from './pagefind-files.ts';
import { partFiles, type PartSummary } from './part-files.ts';
import type { IndexPart } from './parts.ts';
import { wordFile } from './word-file.ts';
import { isInTexts } from './word-record.ts';

/** What a shelf keeps of a record. */
type ShelvedRecord = Omit<IndexRecord, 'text'>;

/** How many records are on their way to Pagefind at once. */
const AT_ONCE = 64;

/** Makes a part of the index in a folder, which is there whole or not at all. */
export async function makeIndexPart(part: IndexPart, folder: string, language: string): Promise<void> {
  const beside = `${folder}.${process.pid}.part`;
  const written = `${beside}.pagefind`;
  const dates = await writeWithPagefind(part, written, language);
  fs.mkdirSync(beside, { recursive: true });
  writePart(writtenIndex(written), dates, beside);
  fs.rmSync(written, { recursive: true });
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(beside, folder);
}

/** Ends Pagefind's own process, and with it gives back the memory of the indexes made. */
export async function endIndexing(): Promise<void> {
  await close();
}

// Gives the dates of the records by their addresses.
async function writeWithPagefind(part: IndexPart, folder: string, language: string): Promise<Map<string, string>> {
  // Pagefind's own parting of Chinese and Japanese would come between the characters that the records spell out.
  const forceLanguage = /^(zh|ja)\b/.test(language) ? 'und' : language.split('-')[0]!;
  const { index, errors } = await createIndex({ forceLanguage, maxFragments: 1 });
  if (!index) throw indexFault(errors, folder);
  const dates = new Map<string, string>();
  for (const records of batches(part.shelves)) {
    const added = await Promise.all(records.map(({ url, content }) => index.addHTMLFile({ url, content })));
    check(
      added.flatMap((one) => one.errors),
      folder,
    );
    for (const { url, date } of records) dates.set(url, date);
  }
  check((await index.writeFiles({ outputPath: folder })).errors, folder);
  await index.deleteIndex();
  return dates;
}

function writePart(index: WrittenIndex, dates: Map<string, string>, folder: string): void {
  const summary: PartSummary = { engine: index.engine, counts: [], dates: [], texts: [], filters: {}, places: 0 };
  const texts: Buffer[] = [];
  for (const fragment of index.fragments()) {
    addFilters(summary.filters, fragment.filters, summary.counts.length);
    summary.counts.push(fragment.word_count);
    summary.dates.push(dates.get(fragment.url)!);
    texts.push(textOf(fragment));
  }
  summary.texts = texts.map(({ length }) => length);
  summary.places = summary.counts.reduce((sum, count) => sum + count, 0);
  writeFile(path.join(folder, partFiles.texts), Buffer.concat(texts));
  writeFile(path.join(folder, partFiles.words), wordFile(index.words().filter(isInTexts)));
  writeFile(path.join(folder, partFiles.program), gzipSync(index.program(), { level: 9 }));
  writeFile(path.join(folder, partFiles.summary), JSON.stringify(summary));
}

// An anchor's text stands in the page's own.
function textOf({ url, content, meta, anchors }: Fragment): Buffer {
  const kept = { url, content, meta, anchors: anchors.map(({ element, id, location }) => ({ element, id, location })) };
  return gzipSync(JSON.stringify(kept));
}

function addFilters(all: PartSummary['filters'], own: Fragment['filters'], page: number): void {
  for (const [name, values] of Object.entries(own)) {
    // A name may be one that every object knows, such as “constructor”.
    all[name] ??= Object.create(null) as Record<string, number[]>;
    for (const value of values) (all[name][value] ??= []).push(page);
  }
}

function* batches(shelves: string[]): Generator<ShelvedRecord[]> {
  for (const shelf of shelves) {
    const lines = fs.readFileSync(path.join(shelf, shelfFiles.records), 'utf8').split('\n').filter(Boolean);
    for (let start = 0; start < lines.length; start += AT_ONCE) {
      yield lines.slice(start, start + AT_ONCE).map((line) => JSON.parse(line) as ShelvedRecord);
    }
  }
}

function check(errors: string[], folder: string): void {
  if (errors.length > 0) throw indexFault(errors, folder);
}

function indexFault(errors: string[], folder: string): Error {
  return new Error(`${folder}: expected Pagefind to write the index here, but ${errors.join('; ')}`);
}
