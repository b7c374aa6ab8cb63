import { utf8Text } from './utf8-text.ts';

/** The text of bytes in an encoding by its WHATWG name; null where one byte does not fit. `open` allows a cut-off last character. */
export function strictly(bytes: Uint8Array, encoding: string, open = false): string | null {
  try {
    if (encoding === 'utf-8' && !open) return utf8Text(bytes);
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: open });
  } catch {
    return null;
  }
}
