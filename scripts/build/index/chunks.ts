import { cborWriter } from '../../../src/search/files/cbor.ts';
import type { JoinedWord } from './joined-words.ts';

/** Some words in a row, as a search loads them: the least that each of them is not before, and their file. */
export interface Chunk {
  from: string;
  bytes: Uint8Array;
}

/**
 * Makes chunks of an index with about so many places. A search loads the bounds of all chunks, and one chunk for each of its
 * words: the size that makes both together least grows with the root of the whole.
 */
export function chunkMaker(places: number): (words: Iterable<JoinedWord>) => Generator<Chunk> {
  const most = Math.min(Math.max(Math.sqrt(places) * 2, 2_000), 20_000);
  return function* (words) {
    let before: Uint8Array = new Uint8Array();
    for (const group of groups(words, most)) {
      yield { from: lowerBound(before, group[0]!.key), bytes: chunkOf(group) };
      before = group.at(-1)!.key;
    }
  };
}

function* groups(words: Iterable<JoinedWord>, most: number): Generator<JoinedWord[]> {
  let group: JoinedWord[] = [];
  let places = 0;
  for (const word of words) {
    // One that would make it far too large begins another: the most frequent words are loaded by those alone who ask for them.
    if (group.length > 0 && places + word.places > most * 1.5) {
      yield group;
      [group, places] = [[], 0];
    }
    group.push(word);
    places += word.places;
    if (places < most) continue;
    yield group;
    [group, places] = [[], 0];
  }
  if (group.length > 0) yield group;
}

// As much of the first word as tells it from the last of the chunk before.
function lowerBound(before: Uint8Array, first: Uint8Array): string {
  const [a, b] = [before, first].map((key) => [...Buffer.from(key).toString()]) as [string[], string[]];
  const apart = b.findIndex((character, at) => character !== a[at]);
  return b.slice(0, apart + 1).join('');
}

function chunkOf(words: JoinedWord[]): Uint8Array {
  const writer = cborWriter();
  writer.list(1);
  writer.list(words.length);
  for (const { bytes } of words) writer.raw(bytes);
  return writer.bytes();
}
