import { cborWriter } from './cbor.ts';
import { packs, startInPack, type PackKind } from './packs.ts';

/**
 * What a browser must know of the index before it searches: as little as can be, since every search loads it. The files of
 * Pagefind that say the same are made from it there.
 */
export interface Directory {
  /** The folder that everything else of this index is in, below that of the directory. */
  folder: string;
  version: string;
  language: string;
  includeCharacters: string[];
  /** Two signs for each page: about how many words it has (`countSign`), and how many bytes its text takes (`sizeSign`). */
  pages: string;
  /** The chunks that the words are in: the least that the words of each begin with, and its length in bytes. */
  words: [from: string, length: number][];
  /** What pages can be narrowed by: the name of each facet, and the length of its file in bytes. */
  facets: [name: string, length: number][];
}

/** A sign for a number of words; numbers up to about a tenth apart have the same, so that a row of signs compresses well. */
export function countSign(words: number): string {
  return String.fromCharCode(lowest + Math.round(Math.log2(words + 1) * steps));
}

/** A number of words that has this sign. */
export function countOf(sign: string): number {
  return Math.round(2 ** ((sign.charCodeAt(0) - lowest) / steps) - 1);
}

const lowest = 35; // '#'
const steps = 4; // to twice as many

/** How many pages these signs are of. */
export function pageCount(pages: Directory['pages']): number {
  return pages.length / 2;
}

/** Pagefind's own list of the pages and chunks of an index. A page is called as `pageNumber` has it, a chunk by its number. */
export function metaOf({ version, pages, words }: Directory): Uint8Array<ArrayBuffer> {
  const writer = cborWriter();
  writer.list(6);
  writer.value(version);
  writer.list(pageCount(pages));
  writer.raw(pagesOf(pages));
  writer.value(words.map(([from], chunk) => [from, beneath(words[chunk + 1]?.[0]), `${chunk}`]));
  // No filters (pages are narrowed and counted without the program), no order but by relevance, and nothing that is found in metadata.
  writer.list(0);
  writer.list(0);
  writer.list(0);
  return writer.bytes();
}

// A list of three for each page: its name, its number of words, and no group. Every search makes tens of thousands of them, before
// the browser has had the time to make the code fast, so they are put down byte by byte, as RFC 8949 has them.
function pagesOf(signs: string): Uint8Array {
  const ends: Uint8Array[] = [];
  const count = pageCount(signs);
  const bytes = new Uint8Array(count * mostBytes);
  let at = 0;
  for (let page = 0; page < count; page += 1) {
    bytes[at] = 0x83;
    bytes[at + 1] = 0x60 | nameLength;
    bytes[at + 2] = firstLetter + (page >> 18);
    bytes[at + 3] = firstLetter + ((page >> 12) & 0x3f);
    bytes[at + 4] = firstLetter + ((page >> 6) & 0x3f);
    bytes[at + 5] = firstLetter + (page & 0x3f);
    at += 2 + nameLength;
    const end = (ends[signs.charCodeAt(page * 2)] ??= endOf(signs[page * 2]!));
    for (let n = 0; n < end.length; n += 1) bytes[at++] = end[n]!;
  }
  return bytes.subarray(0, at);
}

const nameLength = 4;
const firstLetter = 48; // '0'
const mostBytes = 12; // two heads, a name, and at most six for what follows it

/** The number of the page that Pagefind knows by this name: four letters, each for six bits. */
export function pageNumber(name: string): number {
  let number = 0;
  for (let at = 0; at < nameLength; at += 1) number = (number << 6) | (name.charCodeAt(at) - firstLetter);
  return number;
}

function endOf(sign: string): Uint8Array {
  const writer = cborWriter();
  writer.value(countOf(sign));
  writer.value('');
  return writer.bytes();
}

// A bound that every word before this one is within: no word is between two chunks.
function beneath(next: string | undefined): string {
  if (next === undefined) return last;
  const end = [...next].at(-1)!;
  const before = end.codePointAt(0)! - 1;
  // What comes before U+E000 are halves of characters, which no text has.
  return next.slice(0, -end.length) + String.fromCodePoint(before === 0xdfff ? 0xd7ff : before) + last;
}

const last = '\u{10ffff}';

/** The chunk that a word is in, unless the index has it with another ending; -1 for one that is before all others. */
export function likelyChunk({ words }: Pick<Directory, 'words'>, word: string): number {
  return words.findLastIndex(([from]) => from <= word);
}

/** Where a chunk of words or the file of a facet is: its pack, and its start and length in it, in bytes. */
export function chunkPlace(
  directory: Directory,
  kind: Exclude<PackKind, 'texts'>,
  chunk: number,
): { file: string; start: number; length: number } {
  const lengths = directory[kind].map((one) => one.at(-1) as number);
  return { file: packs[kind].file(chunk), start: startInPack(kind, lengths, chunk), length: lengths[chunk]! };
}
