import fs from 'node:fs';
import { CHUNK } from './write.ts';

/** A whole file in chunks, as `chunksAt` gives them. */
export function* fileChunks(file: string): Generator<Uint8Array> {
  const handle = fs.openSync(file, 'r');
  try {
    yield* chunksAt(handle, 0, fs.fstatSync(handle).size);
  } finally {
    fs.closeSync(handle);
  }
}

/** So many bytes of an open file in chunks, each of which is done with before the next is asked for: they all come in the same memory. */
export function* chunksAt(handle: number, start: number, length: number): Generator<Uint8Array> {
  for (let at = start; at < start + length; at += CHUNK) {
    const size = Math.min(CHUNK, start + length - at);
    yield window.subarray(0, fs.readSync(handle, window, 0, size, at));
  }
}

const window = Buffer.allocUnsafe(CHUNK);
