import fs from 'node:fs';
import path from 'node:path';
import { readJson } from '../../files/write.ts';

/** What is known of a part of the index beside its words and texts. Its pages are numbered from 0. */
export interface PartSummary {
  /** How Pagefind describes itself and the language of its index. */
  engine: { version: string; language: string; includeCharacters: string[] };
  /** How many words each page has. */
  counts: number[];
  /** The date that each page is put in order by; empty for an undated one. */
  dates: string[];
  /** How many bytes the text of each page has in the file of texts. */
  texts: number[];
  /** By the name of a filter and a value: the pages that have it. */
  filters: Record<string, Record<string, number[]>>;
  /** How many places its words have. */
  places: number;
}

/** The files of a part's folder. */
export const partFiles = {
  summary: 'summary.json',
  /** Its words in order; see `word-file.ts`. */
  words: 'words',
  /** What Pagefind keeps of each page, compressed one by one, one behind the other. */
  texts: 'texts',
  program: 'program.wasm',
} as const;

/** The summary of a part in a folder. */
export function partSummary(folder: string): PartSummary {
  const summary = readJson<PartSummary>(path.join(folder, partFiles.summary));
  if (!summary || !fs.existsSync(path.join(folder, partFiles.words))) throw new Error(`${folder}: no part of an index`);
  return summary;
}
