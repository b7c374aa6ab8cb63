import { stretches } from '../article/stretches.ts';

/** A value as JSON in UTF-8. */
export function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

/** A text as JSON in UTF-8, in pieces. */
export function jsonText(text: string): Uint8Array[] {
  const all = text === '' ? [''] : [...stretches(text)];
  return all.map((stretch, at) => {
    const quoted = JSON.stringify(stretch);
    return Buffer.from(quoted.slice(at === 0 ? 0 : 1, at === all.length - 1 ? undefined : -1));
  });
}

/**
 * An object that is not empty as JSON in UTF-8, in pieces, with one more value behind its own that is JSON in pieces already: a long one that
 * stands in several files is made once.
 */
export function jsonPieces(value: object, key: string, last: Uint8Array[]): Uint8Array[] {
  return [Buffer.from(`${JSON.stringify(value).slice(0, -1)},"${key}":`), ...last, Buffer.from('}')];
}
