import { cborWriter, type CborWriter } from '../../../src/search/files/cbor.ts';
import { listAt, numberAt, passNumbers, type CborPlace } from './cbor-reader.ts';

/** Pages with a word, in a form that can be put behind those of another part. */
export interface Postings {
  count: number;
  /** The numbers of the first and the last page. */
  first: number;
  last: number;
  places: number;
  /** The CBOR of all pages, without the head of the first and its number. */
  rest: Uint8Array;
}

/**
 * Reads where a word stands in Pagefind's index: a list of pages, each with its number, counted from the one before, its places in
 * the text and those in metadata. What Pagefind found in metadata alone is left out: a reader is shown no such word in the text,
 * so it must not make a result.
 */
export function postingsAt(place: CborPlace): Postings {
  const found = { count: 0, first: 0, last: 0, places: 0 };
  writer.clear();
  let page = 0;
  for (let left = listAt(place); left > 0; left -= 1) {
    listAt(place);
    page += numberAt(place);
    const start = place.at;
    const places = passNumbers(place);
    const end = place.at;
    passNumbers(place);
    if (places === 0) continue;
    if (found.count > 0) {
      writer.list(3);
      writer.value(page - found.last);
    } else found.first = page;
    writer.raw(place.bytes.subarray(start, end));
    writer.list(0);
    found.count += 1;
    found.last = page;
    found.places += places;
  }
  return { ...found, rest: writer.bytes() };
}

const writer = cborWriter();

/** Writes the CBOR of the pages of several parts in turn, each with the number that its first page has in the whole. */
export function writeJoined(to: CborWriter, parts: { base: number; postings: Postings }[]): void {
  to.list(parts.reduce((sum, { postings: { count } }) => sum + count, 0));
  let page = 0;
  for (const { base, postings } of parts) {
    if (postings.count === 0) continue;
    to.list(3);
    to.value(base + postings.first - page);
    to.raw(postings.rest);
    page = base + postings.last;
  }
}
