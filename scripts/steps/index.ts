import fs from 'node:fs';
import path from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import type { Name } from '../../src/archive/names.ts';
import { correctedArticle } from '../../src/article/corrected.ts';
import { renderBody } from '../../src/article/html.ts';
import { nameFinder } from '../../src/article/mentions.ts';
import { indexRecords, type IndexRecord } from '../../src/search/index-records.ts';
import { nameMarker } from '../../src/search/name-marks.ts';
import { namesShards } from '../../src/search/names-table.ts';
import { wordCounter, type WordCounter } from '../../src/search/word-list.ts';
import type { StoredArticle } from '../files/archive.ts';

/** What an index is made of: the articles that can be read, the archive's names and its language. */
export interface Indexed {
  articles: StoredArticle[];
  names: Name[];
  language: string;
}

/**
 * Writes what search needs into a built site: Pagefind's index, the names in all their forms, and the archive's own words.
 * The index is made from the articles, not from their pages, which so carry nothing that only an index reads.
 */
export async function buildIndex({ articles, names, language }: Indexed, out: string): Promise<void> {
  const words = wordCounter();
  for (const { name, aliases } of names) words.add([name, ...aliases].join(' '));
  // Pagefind's own parting of Chinese and Japanese would come between the characters that the records spell out.
  const forceLanguage = /^(zh|ja)\b/.test(language) ? 'und' : language.split('-')[0]!;
  const index = await startedIndex(forceLanguage);
  for (const record of records({ articles, names, language })) {
    words.add(record.text);
    await add(index, record);
  }
  check((await index.writeFiles({ outputPath: path.join(out, 'pagefind') })).errors);
  dropInterfaces(path.join(out, 'pagefind'));
  writeTables(path.join(out, 'search'), names, words);
}

async function startedIndex(forceLanguage: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage });
  if (!index) throw new Error(errors.join('\n'));
  return index;
}

function* records({ articles, names, language: locale }: Indexed): Generator<IndexRecord> {
  const archive = { locale, findNames: nameFinder(names), markNames: nameMarker(names) };
  for (const { id, parsed } of articles) {
    if (!parsed.value) continue;
    const { article, body } = parsed.value;
    yield* indexRecords(id, correctedArticle(article), renderBody(body, article).html, archive);
  }
}

async function add(index: PagefindIndex, { url, content }: IndexRecord): Promise<void> {
  check((await index.addHTMLFile({ url, content })).errors);
}

function check(errors: string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

// The site has a search of its own; Pagefind's ready-made interfaces would only be dead weight on the host.
function dropInterfaces(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    if (/-ui\.|^pagefind-(component|modular|highlight)/.test(name)) fs.rmSync(path.join(folder, name));
  }
}

function writeTables(folder: string, names: Name[], words: WordCounter): void {
  for (const inside of ['names', 'words']) fs.mkdirSync(path.join(folder, inside), { recursive: true });
  for (const [n, shard] of namesShards(names).entries()) {
    fs.writeFileSync(path.join(folder, 'names', `${n}.json`), JSON.stringify(shard));
  }
  for (const [length, list] of words.lists()) {
    fs.writeFileSync(path.join(folder, 'words', `${length}.txt`), list.join('\n'));
  }
}
