import { createHash } from 'node:crypto';

/** The size of a text in bytes of UTF-8 and their sha256, the text in pieces: an archive's may be longer than a string can be. */
export function digest(pieces: Iterable<string>): { bytes: number; sha256: string } {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    hash.update(piece);
    bytes += Buffer.byteLength(piece);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** A list in JSON, an item a line, in pieces. */
export function* jsonLines(items: Iterable<object>): Generator<string> {
  yield '[';
  let between = '\n';
  for (const item of items) {
    yield between + JSON.stringify(item);
    between = ',\n';
  }
  yield '\n]\n';
}
