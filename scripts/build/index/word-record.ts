import { bytesAt, listAt, type CborPlace } from './cbor-reader.ts';
import { postingsAt, type Postings } from './postings.ts';

/** A word of a part of the index: where it stands without accents, and where in each other form. */
export interface PartWord {
  /** The word in UTF-8, in whose order words are. */
  key: Buffer;
  plain: Postings;
  forms: [form: string, postings: Postings][];
}

/** Reads a word of Pagefind's index: itself without accents, the pages that have it so, and those that have it in other forms. */
export function wordAt(place: CborPlace): PartWord {
  listAt(place);
  const key = bytesAt(place);
  const plain = postingsAt(place);
  const forms: PartWord['forms'] = [];
  for (let left = listAt(place); left > 0; left -= 1) {
    listAt(place);
    const form = bytesAt(place).toString();
    const postings = postingsAt(place);
    if (postings.count > 0) forms.push([form, postings]);
  }
  return { key, plain, forms };
}

/** Whether any text has the word. */
export function isInTexts({ plain, forms }: PartWord): boolean {
  return plain.count > 0 || forms.length > 0;
}

/** A word as a record of a part's file: numbers in four bytes each, the lowest first, and before what has no fixed length its length. */
export function wordRecord({ key, plain, forms }: PartWord): Buffer {
  return Buffer.concat([
    sized(key),
    ...packedPostings(plain),
    numbers(forms.length),
    ...forms.flatMap(([form, postings]) => [sized(Buffer.from(form)), ...packedPostings(postings)]),
  ]);
}

/** The word that was made such a record. */
export function recordedWord(record: Buffer): PartWord {
  const place: RecordPlace = { record, at: 0 };
  const key = sizedAt(place);
  const plain = unpackedPostings(place);
  const count = nextNumber(place);
  const forms: PartWord['forms'] = [];
  for (let n = 0; n < count; n += 1) forms.push([sizedAt(place).toString(), unpackedPostings(place)]);
  return { key, plain, forms };
}

function sized(bytes: Uint8Array): Buffer {
  return Buffer.concat([numbers(bytes.length), bytes]);
}

function packedPostings({ count, first, last, places, rest }: Postings): Buffer[] {
  return [numbers(count, first, last, places), sized(rest)];
}

function numbers(...all: number[]): Buffer {
  const bytes = Buffer.allocUnsafe(all.length * 4);
  for (const [n, number] of all.entries()) bytes.writeUInt32LE(number, n * 4);
  return bytes;
}

interface RecordPlace {
  record: Buffer;
  at: number;
}

function nextNumber(place: RecordPlace): number {
  place.at += 4;
  return place.record.readUInt32LE(place.at - 4);
}

function sizedAt(place: RecordPlace): Buffer {
  const length = nextNumber(place);
  place.at += length;
  return place.record.subarray(place.at - length, place.at);
}

function unpackedPostings(place: RecordPlace): Postings {
  const count = nextNumber(place);
  const first = nextNumber(place);
  const last = nextNumber(place);
  const places = nextNumber(place);
  return { count, first, last, places, rest: sizedAt(place) };
}
