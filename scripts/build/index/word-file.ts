import fs from 'node:fs';
import { recordedWord, wordRecord, type PartWord } from './word-record.ts';

/** The file of a part's words: their records in order, each after its length in four bytes. */
export function wordFile(words: Iterable<PartWord>): Buffer {
  const pieces: Buffer[] = [];
  for (const word of words) {
    const record = wordRecord(word);
    const length = Buffer.allocUnsafe(4);
    length.writeUInt32LE(record.length);
    pieces.push(length, record);
  }
  return Buffer.concat(pieces);
}

const WINDOW = 128 * 1024; // bytes read at once

/** Reads the words of a part's file one after the other, without having the whole in memory. */
export function* wordsOf(file: string): Generator<PartWord> {
  const handle = fs.openSync(file, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    let at = 0;
    for (;;) {
      const length = rest.length - at < 4 ? 0 : rest.readUInt32LE(at);
      if (rest.length - at >= 4 + length && length > 0) {
        at += 4 + length;
        yield recordedWord(rest.subarray(at - length, at));
        continue;
      }
      const more = Buffer.allocUnsafe(Math.max(WINDOW, length));
      const read = fs.readSync(handle, more);
      if (read === 0) return;
      rest = Buffer.concat([rest.subarray(at), more.subarray(0, read)]);
      at = 0;
    }
  } finally {
    fs.closeSync(handle);
  }
}
