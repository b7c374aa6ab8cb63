import { captureFile } from '../archive/layout.ts';
import { sha256 } from '../article/checksum.ts';
import { decode } from '../capture/decoding.ts';
import { read } from '../capture/read.ts';
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

/** Reads the capture of an article, by its file's name; null where it is missing or can no longer be read. */
export function loadCapture(name: string): Capture | null {
  const bytes = readBytes(captureFile(name));
  const decoded = bytes && decode(bytes);
  if (!decoded || 'error' in decoded) return null;
  const { lines, issues } = read(decoded.text);
  return { file: name, bytes: bytes.length, sha256: sha256(bytes), encoding: decoded.encoding, lines, issues };
}
