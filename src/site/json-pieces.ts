/** A value as JSON in UTF-8. */
export function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

/**
 * An object that is not empty as JSON in UTF-8, in pieces, with one more value behind its own that is JSON already: a long one that
 * stands in several files is made once.
 */
export function jsonPieces(value: object, key: string, last: Uint8Array): Uint8Array[] {
  return [Buffer.from(`${JSON.stringify(value).slice(0, -1)},"${key}":`), last, Buffer.from('}')];
}
