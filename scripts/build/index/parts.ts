import { sha256 } from '../../../src/article/checksum.ts';

/** A part of the search index: the shelves whose articles it holds, and a key that stands for all it is made of. */
export interface IndexPart {
  key: string;
  /** The folders of the prepared shelves. */
  shelves: string[];
}

/** About how many shelves a part is made of: more would take Pagefind more memory, and longer after one new article. */
const SHELVES = 2;

/** Deals shelves out to the parts of an index. */
export function indexParts(shelves: { folder: string; key: string }[], language: string): IndexPart[] {
  return Array.from({ length: Math.ceil(shelves.length / SHELVES) }, (_, number) => {
    const own = shelves.slice(number * SHELVES, (number + 1) * SHELVES);
    return {
      key: sha256(JSON.stringify([language, ...own.map(({ key }) => key)])),
      shelves: own.map(({ folder }) => folder),
    };
  });
}
