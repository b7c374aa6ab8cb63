import { createHash } from 'node:crypto';
import fs from 'node:fs';
import type { DataFile } from '../../../src/site/data/dataset.ts';
import { chunksAt } from '../../files/read-chunks.ts';
import { writePieces, type Piece } from '../../files/write.ts';

/** A file of the whole archive that is to be written: what stands around its pieces, and where these are. */
export interface DataTask {
  to: string;
  around: Pick<DataFile, 'head' | 'between' | 'tail'>;
  /** The files that the pieces are in. */
  from: string[];
  /**
   * Four numbers for each piece, in their order: its file in `from`, where it begins there and how long it is, in bytes, and
   * whether it is the first of an article's.
   */
  places: Float64Array;
}

/** A file that was written: its length in bytes, and its sha256. */
export interface Written {
  bytes: number;
  sha256: string;
}

/** Writes a file of the whole archive, with no more of it in memory than is written at once. */
export function writeDataFile({ to, around, from, places }: DataTask): Written {
  const open = new Map<string, number>();
  const handleOf = (file: string): number => {
    const handle = open.get(file) ?? fs.openSync(file, 'r');
    open.set(file, handle);
    return handle;
  };
  try {
    return writeParts(
      to,
      parts(around, places, (at) => handleOf(from[at]!)),
    );
  } finally {
    for (const handle of open.values()) fs.closeSync(handle);
  }
}

function* parts(
  { head, between, tail }: DataTask['around'],
  places: Float64Array,
  handleOf: (file: number) => number,
): Generator<Piece> {
  yield head;
  for (let at = 0; at < places.length; at += 4) {
    const [file, start, length, first] = places.subarray(at, at + 4) as unknown as [number, number, number, number];
    if (at > 0 && first === 1) yield between;
    yield* chunksAt(handleOf(file), start, length);
  }
  yield tail;
}

function writeParts(file: string, content: Iterable<Piece>): Written {
  // A file taken over from the site before is that site's as well: it must not be written into.
  fs.rmSync(file, { force: true });
  const hash = createHash('sha256');
  let bytes = 0;
  const note = (chunk: Uint8Array): void => {
    hash.update(chunk);
    bytes += chunk.length;
  };
  writePieces(file, content, note);
  return { bytes, sha256: hash.digest('hex') };
}
