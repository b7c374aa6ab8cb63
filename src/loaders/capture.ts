import { captureFile } from '../archive/layout.ts';
import { sha256 } from '../article/checksum.ts';
import { readDecoded } from '../capture/decoded-reading.ts';
import { decode, type Decoding } from '../capture/decoding.ts';
import type { Issue, Line } from '../capture/reading.ts';
import { readBytes } from './folder.ts';

/** A capture as its page shows it. `sha256` is that of the file as it is now. */
export interface Capture {
  file: string;
  bytes: number;
  sha256: string;
  encoding: string;
  lines: Line[];
  issues: Issue[];
}

/** Reads the capture of an article, by its file's name and its encoding; null where it is missing or can no longer be read. */
export function loadCapture(name: string, encoding: string): Capture | null {
  const bytes = readBytes(captureFile(name));
  const decoded = bytes && decodedAs(bytes, encoding);
  if (!decoded || 'error' in decoded) return null;
  const { lines, issues } = readDecoded(decoded);
  return { file: name, bytes: bytes.length, sha256: sha256(bytes), encoding: decoded.encoding, lines, issues };
}

// The bytes alone may say something else than the curator did when the article was made.
function decodedAs(bytes: Uint8Array, encoding: string): Decoding {
  const decoded = decode(bytes);
  return 'encoding' in decoded && decoded.encoding === encoding ? decoded : decode(bytes, encoding);
}
