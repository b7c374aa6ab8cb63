import path from 'node:path';
import { cborWriter } from '../../../src/search/files/cbor.ts';
import type { JoinedPart } from './join-parts.ts';
import { partFiles } from './part-files.ts';
import { writeJoined, type Postings } from './postings.ts';
import { wordsOf } from './word-file.ts';
import type { PartWord } from './word-record.ts';

/** A word of the whole index in UTF-8: how many places it has, and the CBOR of it and of the pages that have it. */
export interface JoinedWord {
  key: Buffer;
  places: number;
  bytes: Uint8Array;
}

/** A part whose words are read one by one, and the one that it has come to. */
interface Reader {
  base: number;
  rest: Generator<PartWord>;
  now: PartWord;
}

/** The words of all parts in their order, each once. */
export function* joinedWords(parts: JoinedPart[]): Generator<JoinedWord> {
  // Sorted from the last word to the first, and those that have come to the same word from the last part to the first.
  const readers: Reader[] = [];
  for (const { folder, base } of parts) {
    advance({ base, rest: wordsOf(path.join(folder, partFiles.words)) }, readers);
  }
  while (readers.length > 0) {
    const here = [readers.pop()!];
    while (readers.at(-1)?.now.key.equals(here[0]!.now.key)) here.push(readers.pop()!);
    yield joined(here);
    for (const reader of here) advance(reader, readers);
  }
}

function advance(reader: Pick<Reader, 'base' | 'rest'>, readers: Reader[]): void {
  const { value, done } = reader.rest.next();
  if (done) return;
  const next = { ...reader, now: value };
  let [low, high] = [0, readers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesAfter(readers[middle]!, next)) low = middle + 1;
    else high = middle;
  }
  readers.splice(low, 0, next);
}

function comesAfter(one: Reader, other: Reader): boolean {
  return (one.now.key.compare(other.now.key) || one.base - other.base) > 0;
}

function joined(readers: Reader[]): JoinedWord {
  const { key } = readers[0]!.now;
  const plain = readers.map(({ base, now }) => ({ base, postings: now.plain }));
  const byForm = partsByForm(readers);
  writer.clear();
  writer.list(3);
  writer.text(key);
  writeJoined(writer, plain);
  writer.list(byForm.length);
  for (const [form, parts] of byForm) {
    writer.list(2);
    writer.value(form);
    writeJoined(writer, parts);
  }
  return {
    key,
    places: placesIn(plain) + byForm.reduce((sum, [, parts]) => sum + placesIn(parts), 0),
    bytes: writer.bytes(),
  };
}

const writer = cborWriter();

interface Placed {
  base: number;
  postings: Postings;
}

function partsByForm(readers: Reader[]): [form: string, parts: Placed[]][] {
  const byForm = new Map<string, Placed[]>();
  for (const { base, now } of readers) {
    for (const [form, postings] of now.forms) {
      const known = byForm.get(form);
      if (known) known.push({ base, postings });
      else byForm.set(form, [{ base, postings }]);
    }
  }
  return [...byForm].sort(([a], [b]) => (a < b ? -1 : 1));
}

function placesIn(parts: Placed[]): number {
  return parts.reduce((sum, { postings: { places, count } }) => sum + places + count, 0);
}
