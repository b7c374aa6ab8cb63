import type { Cbor } from '../../../src/search/cbor.ts';

/** The one value (RFC 8949) that these bytes are; of what Pagefind's files do not hold, an error. */
export function cborValue(bytes: Buffer): Cbor {
  return valueAt(bytes, { at: 0 });
}

interface Place {
  at: number;
}

function valueAt(bytes: Buffer, place: Place): Cbor {
  const kind = bytes[place.at]! >> 5;
  const number = numberAt(bytes, place);
  if (kind === 0) return number;
  if (kind === 1) return -1 - number;
  if (kind === 4) return Array.from({ length: number }, () => valueAt(bytes, place));
  if (kind !== 2 && kind !== 3) throw new Error(`expected CBOR as Pagefind writes it, got a value of kind ${kind}`);
  const start = place.at;
  place.at += number;
  return kind === 3 ? bytes.toString('utf8', start, place.at) : bytes.subarray(start, place.at);
}

// The number in the head of a value: its own, or how long it is.
function numberAt(bytes: Buffer, place: Place): number {
  const code = bytes[place.at++]! & 31;
  if (code < 24) return code;
  const width = 2 ** (code - 24);
  if (width > 4) throw new Error('expected CBOR as Pagefind writes it, got a number of more than 32 bits');
  place.at += width;
  return bytes.readUIntBE(place.at - width, width);
}
