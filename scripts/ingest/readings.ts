import fs from 'node:fs';
import path from 'node:path';
import { keptReading, type KeptReading } from '../../src/article/kept-reading.ts';
import type { Article } from '../../src/article/article.ts';
import type { Origin } from '../../src/article/record.ts';
import type { Reading } from '../../src/capture/reading/reading.ts';
import { readerDigest } from '../files/code-digest.ts';
import { cacheFolder } from '../files/cache-folder.ts';
import { readJson } from '../files/write.ts';

/** The folder for the readings of an archive's captures, by this code and no other: a build has them from there. */
export function readingsFolder(archive: string): string {
  return path.join(cacheFolder(path.resolve(archive)), 'readings', readerDigest().slice(0, 16));
}

/** Keeps a reading for the build. Where that cannot be, the build reads the capture again. */
export function keepReading(folder: string, { sha256, encoding }: Origin, reading: Reading): void {
  keep(folder, sha256, keptReading(reading, encoding));
}

function keep(folder: string, sum: string, value: object): void {
  try {
    fs.writeFileSync(fileOf(folder, sum), JSON.stringify(value));
  } catch {
    dropReading(folder, sum);
  }
}

/** Keeps a long record for the build, by the checksum of its article's file. Where that cannot be, the build reads the file. */
export function keepRecord(folder: string, checksum: string, article: Article): void {
  keep(folder, checksum, article);
}

/** The record of the article whose file has this checksum, as the file has it; null where none is kept whole. */
export function keptRecordOf(folder: string, checksum: string): unknown {
  return readJson<unknown>(fileOf(folder, checksum));
}

/** Makes sure that no reading of a capture is kept. */
export function dropReading(folder: string, sha256: string): void {
  fs.rmSync(fileOf(folder, sha256), { force: true });
}

/** The reading of a capture; null where none is kept whole. */
export function keptReadingOf(folder: string, sha256: string): KeptReading | null {
  return readJson<KeptReading>(fileOf(folder, sha256));
}

/** Makes the folder for readings, and drops those that other code has made; null where nothing can be kept. */
export function openReadings(archive: string): string | null {
  const folder = readingsFolder(archive);
  const all = path.dirname(folder);
  try {
    fs.mkdirSync(folder, { recursive: true });
    for (const name of fs.readdirSync(all)) {
      if (name !== path.basename(folder)) fs.rmSync(path.join(all, name), { recursive: true, force: true });
    }
    return folder;
  } catch {
    return null;
  }
}

/** Drops what is kept but for captures with these sha256 and articles with these checksums. */
export function keepOnlyReadings(folder: string, sums: Set<string>): void {
  for (const name of fs.readdirSync(folder)) if (!sums.has(path.parse(name).name)) fs.rmSync(path.join(folder, name));
}

function fileOf(folder: string, sha256: string): string {
  return path.join(folder, `${sha256}.json`);
}
