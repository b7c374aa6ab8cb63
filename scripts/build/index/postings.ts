import { cborWriter, type Cbor } from '../../../src/search/cbor.ts';

/** Where a word stands, as Pagefind's files have it: by page, each counted from the one before, its places in the text and in metadata. */
export type Pages = [step: number, places: number[], inMeta: number[]][];

/** A word of Pagefind's index: without accents, the pages that have it so, and those that have it in some other form. */
export type Word = [word: string, pages: Pages, forms: [form: string, pages: Pages][]];

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
 * The pages that have a word in their text. What Pagefind found in metadata alone is left out: a reader is shown no such word
 * in the text, so it must not make a result.
 */
export function postings(pages: Pages): Postings {
  const writer = cborWriter();
  const found: Postings = { count: 0, first: 0, last: 0, places: 0, rest: new Uint8Array() };
  let page = 0;
  for (const [step, places] of pages) {
    page += step;
    if (places.length === 0) continue;
    if (found.count > 0) {
      writer.list(3);
      writer.value(page - found.last);
    } else found.first = page;
    writer.value(places);
    writer.list(0);
    Object.assign(found, { count: found.count + 1, last: page, places: found.places + places.length });
  }
  return { ...found, rest: writer.bytes() };
}

/** The CBOR of the pages of several parts in turn, each with the number that its first page has in the whole. */
export function joinedPostings(parts: { base: number; postings: Postings }[]): Uint8Array {
  const writer = cborWriter();
  writer.list(parts.reduce((sum, { postings: { count } }) => sum + count, 0));
  let page = 0;
  for (const {
    base,
    postings: { count, first, last, rest },
  } of parts) {
    if (count === 0) continue;
    writer.list(3);
    writer.value(base + first - page);
    writer.raw(rest);
    page = base + last;
  }
  return writer.bytes();
}

/** Postings as a value for a file. */
export function packedPostings({ count, first, last, places, rest }: Postings): Cbor {
  return [count, first, last, places, rest];
}

/** The postings that were packed so. */
export function unpackedPostings(value: Cbor): Postings {
  const [count, first, last, places, rest] = value as [number, number, number, number, Uint8Array];
  return { count, first, last, places, rest };
}
