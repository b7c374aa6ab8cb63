import fs from 'node:fs';
import path from 'node:path';
import type { Name } from '../../src/archive/names.ts';
import type { Settings } from '../../src/archive/settings.ts';
import { wordCounter } from '../../src/search/word-list.ts';
import type { Preparer } from '../../src/site/prepared.ts';
import { loadArticle } from '../files/archive.ts';
import type { SiteModule } from './compiled-site.ts';
import { shelfFiles, type ShelfIndex } from './shelf-files.ts';
import { writeFile, writePieces } from '../files/write.ts';

/** A shelf that is to be prepared: the archive it is of, and the folder it goes to. */
export interface ShelfTask {
  archive: string;
  folder: string;
  ids: string[];
  names: Name[];
  settings: Settings;
}

/** Prepares the articles of a shelf into its folder, which is there whole or not at all. */
export function prepareShelf(site: SiteModule, { archive, folder, ids, names, settings }: ShelfTask): void {
  const beside = `${folder}.${process.pid}.part`;
  fs.rmSync(beside, { recursive: true, force: true });
  fs.mkdirSync(beside, { recursive: true });
  fillShelf(beside, archive, ids, site.preparer(names, settings));
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(beside, folder);
}

function fillShelf(folder: string, archive: string, ids: string[], prepare: Preparer): void {
  const index: ShelfIndex = { briefs: [], problems: [], captures: {}, withdrawn: [], long: {}, places: {}, records: 0 };
  const readable: string[] = [];
  // Of each article its entry and what each data file has of it, in pieces.
  const texts: Uint8Array[][][] = [];
  const records: string[] = [];
  const words = wordCounter();
  for (const id of ids) {
    const { value, problems } = loadArticle(archive, `${id}.md`);
    index.problems.push(...(problems ?? value.parsed.problems ?? []));
    if (!value?.parsed.value) continue;
    const prepared = prepare(id, value.parsed.value);
    texts.push([[Buffer.from(JSON.stringify(prepared.entry))], ...prepared.pieces]);
    readable.push(id);
    if (prepared.record !== null) {
      index.long[id] = 1;
      writePieces(path.join(folder, shelfFiles.record(id)), prepared.record);
      for (const page of prepared.further()) {
        index.long[id] = page.number;
        writeFile(path.join(folder, shelfFiles.further(id, page.number)), JSON.stringify(page));
      }
    }
    index.captures[id] = value.parsed.value.article.capture;
    if (value.parsed.value.article.withdrawn) {
      index.withdrawn.push(id);
      continue;
    }
    // The text is in the content as well: here it is needed for its words alone.
    records.push(...prepared.records.map(({ text: _, ...record }) => JSON.stringify(record)));
    for (const { text } of prepared.records) words.add(text);
    index.briefs.push(prepared.brief);
  }
  index.records = records.length;
  const files = [shelfFiles.entries, ...(texts[0] ?? []).slice(1).map((_, n) => shelfFiles.piece(n))];
  const places = files.map((name, n) =>
    writeTexts(
      path.join(folder, name),
      texts.map((of) => of[n]!),
    ),
  );
  for (const [at, id] of readable.entries()) index.places[id] = places.map((all) => all[at]!);
  writeFile(path.join(folder, shelfFiles.records), records.join('\n'));
  writeFile(path.join(folder, shelfFiles.words), JSON.stringify(words.counts()));
  writeFile(path.join(folder, shelfFiles.index), JSON.stringify(index));
}

// Where each text begins and how long it is, in bytes.
function writeTexts(file: string, texts: Uint8Array[][]): [number, number][] {
  writePieces(file, texts.flat());
  let start = 0;
  return texts.map((pieces) => {
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    return [(start += length) - length, length];
  });
}
