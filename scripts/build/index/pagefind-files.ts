import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cborValue, listAt } from './cbor-reader.ts';
import { wordAt, type PartWord } from './word-record.ts';

/** What Pagefind keeps of a page for results. */
export interface Fragment {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { element: string; id: string; location: number; text: string }[];
}

/** An index as Pagefind (1.6) wrote it into a folder. */
export interface WrittenIndex {
  engine: { version: string; language: string; includeCharacters: string[] };
  /** What it keeps of each page, in the order of their numbers. */
  fragments(): Iterable<Fragment>;
  /** The words in the order of their UTF-8. */
  words(): Generator<PartWord>;
  /** The program that searches it. */
  program(): Buffer;
}

type Meta = [
  version: string,
  pages: [hash: string, words: number, group: string][],
  chunks: [string, string, string][],
];

interface Entry {
  version: string;
  include_characters: string[];
  languages: Record<string, { hash: string; wasm: string | null }>;
}

/** Reads an index that Pagefind wrote for one language into a folder. */
export function writtenIndex(folder: string): WrittenIndex {
  const file = (...names: string[]) => path.join(folder, ...names);
  const entry = JSON.parse(fs.readFileSync(file('pagefind-entry.json'), 'utf8')) as Entry;
  // Without a single page there is no language either, and nothing but the programs.
  const [language = 'unknown', index] = Object.entries(entry.languages)[0] ?? [];
  const meta = index ? (cborValue(unpacked(file(`pagefind.${index.hash}.pf_meta`))) as unknown as Meta) : null;
  const [, pages, chunks] = meta ?? ['', [], []];
  return {
    engine: { version: entry.version, language, includeCharacters: entry.include_characters },
    program: () => unpacked(file(`wasm.${index?.wasm ?? 'unknown'}.pagefind`)),
    *fragments() {
      const read = (name: string) =>
        JSON.parse(unpacked(file('fragment', `${name}.pf_fragment`)).toString()) as unknown;
      let [open, fragments] = ['', {} as Record<string, Fragment>];
      for (const [page, , group] of pages) {
        // A single page has a file of its own.
        if (group === '') fragments = { [page]: read(page) as Fragment };
        else if (group !== open) fragments = read(group) as Record<string, Fragment>;
        open = group;
        yield fragments[page]!;
      }
    },
    *words() {
      for (const [, , chunk] of chunks) {
        const place = { bytes: unpacked(file('index', `${chunk}.pf_index`)), at: 0 };
        listAt(place);
        for (let left = listAt(place); left > 0; left -= 1) yield wordAt(place);
      }
    },
  };
}

// The letters by which Pagefind knows its files once they are unpacked.
const magic = 'pagefind_dcd';

function unpacked(file: string): Buffer {
  return gunzipSync(fs.readFileSync(file)).subarray(magic.length);
}
