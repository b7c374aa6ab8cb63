import { stretches } from '../../article/stretches.ts';

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
 * An object as JSON in UTF-8, in pieces: values, of which there is one at least, then one that is JSON in pieces already, then more. A
 * long one that stands in several files is made once.
 */
export function jsonPieces(before: object, key: string, value: Uint8Array[], after: object = {}): Uint8Array[] {
  const rest = JSON.stringify(after).slice(1);
  return [
    Buffer.from(`${JSON.stringify(before).slice(0, -1)},"${key}":`),
    ...value,
    Buffer.from(rest === '}' ? rest : `,${rest}`),
  ];
}
