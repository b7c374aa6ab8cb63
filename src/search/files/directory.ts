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
// the browser has had the time to make the code fast: so that each is as long as all others, and is put down as three numbers of
// four bytes, the lowest byte first, the number of words has all of the four bytes that RFC 8949 allows it.
function pagesOf(signs: string): Uint8Array {
  const count = pageCount(signs);
  const counts: number[] = [];
  const rows = new Uint32Array(count * 3);
  for (let page = 0, at = 0; page < count; page += 1) {
    const words = (counts[signs.charCodeAt(page * 2)] ??= countOf(signs[page * 2]!));
    rows[at++] = 0x6483 | (letter(page >> 18) << 16) | (letter(page >> 12) << 24);
    rows[at++] = letter(page >> 6) | (letter(page) << 8) | 0x1a0000 | (words & 0xff000000);
    rows[at++] = ((words >> 16) & 0xff) | (words & 0xff00) | ((words & 0xff) << 16) | 0x60000000;
  }
  return new Uint8Array(rows.buffer);
}

function letter(bits: number): number {
  return firstLetter + (bits & 0x3f);
}

const nameLength = 4;
const firstLetter = 48; // '0'

/** The number of the page that Pagefind knows by the name at this place of its JSON: four letters, each for six bits. */
export function pageNumber(json: Uint8Array, start: number): number {
  let number = 0;
  let at = start;
  for (let left = nameLength; left > 0; left -= 1) {
    // The letter \ has another one before it.
    if (json[at] === escape) at += 1;
    number = (number << 6) | (json[at++]! - firstLetter);
  }
  return number;
}

const escape = 0x5c;

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
