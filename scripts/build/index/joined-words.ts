import path from 'node:path';
import { cborWriter } from '../../../src/search/cbor.ts';
import type { JoinedPart } from './join-parts.ts';
import { partFiles } from './part-files.ts';
import { joinedPostings, type Postings } from './postings.ts';
import { wordsOf, type PartWord } from './word-file.ts';

/** A word of the whole index: how many places it has, and the CBOR of it and of the pages that have it. */
export interface JoinedWord {
  word: string;
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
  const writer = cborWriter();
  const { word } = readers[0]!.now;
  const forms = [...new Set(readers.flatMap(({ now }) => [...now.forms.keys()]))].sort();
  const plain = readers.map(({ base, now }) => ({ base, postings: now.plain }));
  const byForm = forms.map((form) => ({ form, parts: withForm(readers, form) }));
  writer.list(3);
  writer.value(word);
  writer.raw(joinedPostings(plain));
  writer.list(forms.length);
  for (const { form, parts } of byForm) {
    writer.list(2);
    writer.value(form);
    writer.raw(joinedPostings(parts));
  }
  return { word, places: placesIn([plain, ...byForm.map(({ parts }) => parts)].flat()), bytes: writer.bytes() };
}

interface Placed {
  base: number;
  postings: Postings;
}

function withForm(readers: Reader[], form: string): Placed[] {
  return readers.flatMap(({ base, now }) => {
    const postings = now.forms.get(form);
    return postings ? [{ base, postings }] : [];
  });
}

function placesIn(parts: Placed[]): number {
  return parts.reduce((sum, { postings: { places, count } }) => sum + places + count, 0);
}
