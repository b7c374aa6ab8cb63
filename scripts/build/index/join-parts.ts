import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import { countSign, type Directory } from '../../../src/search/files/directory.ts';
import { sizeOf, sizeSign } from '../../../src/search/files/text-sizes.ts';
import { writeFile } from '../../files/write.ts';
import { chunkMaker, type Chunk } from './chunks.ts';
import { facetFile } from './facet-file.ts';
import { mostKept, packsFolder } from './index-files.ts';
import { joinedWords } from './joined-words.ts';
import { merged } from './merged-facet.ts';
import { packWriter } from './pack-writer.ts';
import { padded } from './padded.ts';
import { partFiles, partSummary, type PartSummary } from './part-files.ts';

/** A part of the index as it is joined: its folder, what is known of it, and the number of its first page in the whole. */
export interface JoinedPart {
  folder: string;
  summary: PartSummary;
  base: number;
}

/** Joins the parts of an index, given by their folders, into the one that browsers search. */
export async function joinParts(folders: string[], out: string): Promise<void> {
  const parts = numbered(folders);
  const inside = path.join(out, packsFolder, 'unnamed');
  fs.mkdirSync(inside, { recursive: true });
  const lists = {
    pages: writeTexts(parts, inside),
    words: await writeWords(parts, inside),
    facets: writeFacets(parts, inside),
  };
  const folder = `${packsFolder}/${contentKey(inside)}`;
  const directory: Directory = { folder, ...parts[0]!.summary.engine, ...lists };
  writeFile(path.join(out, 'offline.json'), JSON.stringify(kept(folder, inside)));
  fs.renameSync(inside, path.join(out, folder));
  writeFile(path.join(out, 'directory.json'), JSON.stringify(directory));
  writeFile(path.join(out, 'dates.txt'), parts.flatMap(({ summary }) => summary.dates).join('\n'));
  fs.copyFileSync(path.join(parts[0]!.folder, partFiles.program), path.join(out, partFiles.program));
}

function kept(folder: string, inside: string): string[] {
  const files = fs.readdirSync(inside).sort();
  const size = files.reduce((sum, file) => sum + fs.statSync(path.join(inside, file)).size, 0);
  return size <= mostKept ? files.map((file) => `${folder}/${file}`) : [];
}

// A browser or a host that has kept files of an earlier index must not take them for those of this one.
function contentKey(folder: string): string {
  const hash = createHash('sha256');
  for (const name of fs.readdirSync(folder).sort()) hash.update(fs.readFileSync(path.join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}

function numbered(folders: string[]): JoinedPart[] {
  let base = 0;
  return folders.map((folder) => {
    const summary = partSummary(folder);
    base += summary.counts.length;
    return { folder, summary, base: base - summary.counts.length };
  });
}

// Gives the signs of the pages.
function writeTexts(parts: JoinedPart[], folder: string): Directory['pages'] {
  const pack = packWriter(folder, 'texts');
  let signs = '';
  for (const { summary, folder: from } of parts) {
    const bytes = fs.readFileSync(path.join(from, partFiles.texts));
    let at = 0;
    for (const [page, length] of summary.texts.entries()) {
      const count = countSign(summary.counts[page]!);
      const size = sizeSign(length, count);
      pack.add(padded(bytes.subarray(at, (at += length)), sizeOf(size, count)));
      signs += count + size;
    }
  }
  pack.end();
  return signs;
}

async function writeWords(parts: JoinedPart[], folder: string): Promise<Directory['words']> {
  const pack = packWriter(folder, 'words');
  const chunks = chunkMaker(parts.reduce((sum, { summary }) => sum + summary.places, 0));
  const written: Directory['words'] = [];
  for await (const { from, bytes } of compressed(chunks(joinedWords(parts)))) written.push([from, pack.add(bytes)]);
  pack.end();
  return written;
}

/** How many chunks are compressed while the next ones are joined. */
const AT_ONCE = 8;

async function* compressed(chunks: Iterable<Chunk>): AsyncGenerator<Chunk> {
  const waiting: Promise<Chunk>[] = [];
  for (const { from, bytes } of chunks) {
    waiting.push(promisify(gzip)(bytes).then((packed) => ({ from, bytes: packed })));
    if (waiting.length === AT_ONCE) yield waiting.shift()!;
  }
  yield* waiting;
}

function writeFacets(parts: JoinedPart[], folder: string): Directory['facets'] {
  const pack = packWriter(folder, 'facets');
  const pages = parts.reduce((sum, { summary }) => sum + summary.counts.length, 0);
  const names = [...new Set(parts.flatMap(({ summary }) => Object.keys(summary.filters)))].sort();
  const written = names.map((name): [string, number] => [
    name,
    pack.add(gzipSync(facetFile(merged(name, pagesOf(name, parts)), pages), { level: 9 })),
  ]);
  pack.end();
  return written;
}

function pagesOf(name: string, parts: JoinedPart[]): Map<string, number[]> {
  const values = new Map<string, number[]>();
  for (const { summary, base } of parts) {
    for (const [value, pages] of Object.entries(summary.filters[name] ?? {})) {
      const known = values.get(value) ?? [];
      for (const page of pages) known.push(base + page);
      values.set(value, known);
    }
  }
  return values;
}
