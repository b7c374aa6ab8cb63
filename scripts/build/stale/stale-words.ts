import { sha256 } from '../../../src/article/checksum.ts';
import { wordLengths } from '../../../src/search/words/word-list.ts';
import type { PreparedShelf } from '../shelves/placed-shelves.ts';
import type { Staging } from '../staging/staging.ts';
import type { Stale } from './stale-articles.ts';
import { wordListFile } from '../tasks/word-lists.ts';
import type { Workshop } from '../workshop/workshop.ts';

/** Takes over the lists of an archive's own words where no shelf is another; else they are a task. */
export function staleWords({ names, namesKey }: Workshop, shelves: PreparedShelf[], site: Staging): Stale[] {
  const key = sha256(JSON.stringify([namesKey, shelves.map((shelf) => shelf.key)]));
  const all = Array.from({ length: wordLengths.to - wordLengths.from + 1 }, (_, at) => wordLengths.from + at);
  const lengths = all.filter((length) => !site.keep(wordListFile(length), key));
  if (lengths.length === 0) return [];
  return [
    {
      task: { kind: 'words', out: site.folder, lengths, shelves: shelves.map(({ folder }) => folder), names },
      wanted: lengths.map((length) => ({ file: wordListFile(length), key })),
    },
  ];
}
