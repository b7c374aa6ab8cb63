import { captureBounds } from '../../src/site/capture/capture-layout.ts';

/** Whether a capture of these bytes may be too long for one page: in some encodings it has fewer characters and lines than they tell. */
export function isLongFile(bytes: Uint8Array): boolean {
  if (bytes.length > captureBounds.characters) return true;
  return bytes.length >= captureBounds.lines && ends(bytes) >= captureBounds.lines;
}

// Bytes that are, or are in, one of the signs that part lines.
function ends(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) count += isEnd[byte]!;
  return count;
}

const isEnd = new Uint8Array(256);
for (const byte of [0x0a, 0x0d, 0x85, 0x28, 0x29, 0xa8, 0xa9]) isEnd[byte] = 1;
