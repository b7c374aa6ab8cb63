import type { Cbor } from '../../../src/search/files/cbor.ts';

/** A place in bytes that are values of CBOR (RFC 8949), one after the other; what is read of them moves it on. */
export interface CborPlace {
  bytes: Buffer;
  at: number;
}

/** The one value that these bytes are; of what Pagefind's files do not hold, an error. */
export function cborValue(bytes: Buffer): Cbor {
  return valueAt({ bytes, at: 0 });
}

/** Reads an integer. */
export function numberAt(place: CborPlace): number {
  const kind = place.bytes[place.at]! >> 5;
  const number = headAt(place);
  return kind === 1 ? -1 - number : number;
}

/** Reads the head of a list: how many values follow. */
export function listAt(place: CborPlace): number {
  return headAt(place);
}

/** Reads a text or bytes, as bytes. */
export function bytesAt(place: CborPlace): Buffer {
  const length = headAt(place);
  place.at += length;
  return place.bytes.subarray(place.at - length, place.at);
}

/** Passes over a list of integers, and tells how many there were. */
export function passNumbers(place: CborPlace): number {
  const count = headAt(place);
  for (let n = 0; n < count; n += 1) headAt(place);
  return count;
}

function valueAt(place: CborPlace): Cbor {
  const kind = place.bytes[place.at]! >> 5;
  if (kind < 2) return numberAt(place);
  if (kind === 2) return bytesAt(place);
  if (kind === 3) return bytesAt(place).toString();
  if (kind === 4) return Array.from({ length: listAt(place) }, () => valueAt(place));
  throw new Error(`expected CBOR as Pagefind writes it, got a value of kind ${kind}`);
}

// The number in the head of a value: its own, or how long it is.
function headAt(place: CborPlace): number {
  const code = place.bytes[place.at++]! & 31;
  if (code < 24) return code;
  const width = 2 ** (code - 24);
  if (width > 4) throw new Error('expected CBOR as Pagefind writes it, got a number of more than 32 bits');
  place.at += width;
  return place.bytes.readUIntBE(place.at - width, width);
}
