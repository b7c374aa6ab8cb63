import fs from 'node:fs';
import path from 'node:path';
import type { Name } from '../../../src/archive/names.ts';
import { wordCounter, wordLists, type WordCounts } from '../../../src/search/words/word-list.ts';
import { readJson, writeFile } from '../../files/write.ts';
import { shelfFiles } from '../shelves/shelf-files.ts';

/** Lists of an archive's own words that are to be written, and what the words are in. */
export interface WordListsTask {
  out: string;
  /** The lengths of the words whose lists are asked for. */
  lengths: number[];
  /** The folders of all prepared shelves. */
  shelves: string[];
  names: Name[];
}

/** The path inside a site of the list of words of a length. */
export function wordListFile(length: number): string {
  return `search/words/${length}.txt`;
}

/** Writes the lists of words out of which a mistyped one is put right. */
export function writeWordLists({ out, lengths, shelves, names }: WordListsTask): void {
  const lists = wordLists(countsOf(names, shelves));
  for (const length of lengths) {
    const file = path.join(out, wordListFile(length));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    writeFile(file, lists.get(length)!.join('\n'));
  }
}

// One shelf after the other: those of a large archive together would take much memory.
function* countsOf(names: Name[], shelves: string[]): Generator<WordCounts> {
  const own = wordCounter();
  for (const { name, aliases } of names) own.add([name, ...aliases].join(' '));
  yield own.counts();
  for (const folder of shelves) yield readJson<WordCounts>(path.join(folder, shelfFiles.words)) ?? [];
}
