import fs from 'node:fs';
import { cborWriter, type Cbor } from '../../../src/search/cbor.ts';
import { cborValue } from './cbor-reader.ts';
import { packedPostings, postings, unpackedPostings, type Postings, type Word } from './postings.ts';

/** A word of a part: where it stands without accents, and where in each other form. */
export interface PartWord {
  word: string;
  /** The word in UTF-8, in whose order words are. */
  key: Buffer;
  plain: Postings;
  forms: Map<string, Postings>;
}

/** A word of Pagefind's index as a record of a part's file of words: its length and its CBOR. Null where no text has it. */
export function wordRecord([word, pages, forms]: Word): Buffer | null {
  const plain = postings(pages);
  const others = forms.map(([form, at]) => [form, postings(at)] as const).filter(([, { count }]) => count > 0);
  if (plain.count === 0 && others.length === 0) return null;
  const writer = cborWriter();
  writer.value([word, packedPostings(plain), others.map(([form, at]) => [form, packedPostings(at)])]);
  const record = Buffer.alloc(4 + writer.size());
  record.writeUInt32LE(writer.size());
  record.set(writer.bytes(), 4);
  return record;
}

const WINDOW = 128 * 1024; // bytes read at once

/** Reads the words of a part's file one after the other, without having the whole in memory. */
export function* wordsOf(file: string): Generator<PartWord> {
  const handle = fs.openSync(file, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    for (;;) {
      const length = rest.length < 4 ? 0 : rest.readUInt32LE(0);
      if (rest.length >= 4 && rest.length >= 4 + length) {
        yield partWord(rest.subarray(4, 4 + length));
        rest = rest.subarray(4 + length);
        continue;
      }
      const more = Buffer.allocUnsafe(Math.max(WINDOW, length));
      const read = fs.readSync(handle, more);
      if (read === 0) return;
      rest = Buffer.concat([rest, more.subarray(0, read)]);
    }
  } finally {
    fs.closeSync(handle);
  }
}

function partWord(bytes: Buffer): PartWord {
  const [word, plain, forms] = cborValue(bytes) as [string, Cbor, [string, Cbor][]];
  return {
    word,
    key: Buffer.from(word),
    plain: unpackedPostings(plain),
    forms: new Map(forms.map(([form, at]) => [form, unpackedPostings(at)])),
  };
}
