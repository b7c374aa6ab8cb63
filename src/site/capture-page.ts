import type { Article } from '../article/article.ts';
import { sha256 } from '../article/checksum.ts';
import { restored, type KeptReading } from '../article/kept-reading.ts';
import { readDecoded } from '../capture/decoded-reading.ts';
import { decode, type Decoding } from '../capture/encoding/decoding.ts';
import type { Issue, Line } from '../capture/reading.ts';

/** A capture as its page shows it. `sha256` is that of the file as it is now. */
export interface Capture {
  file: string;
  bytes: number;
  sha256: string;
  encoding: string;
  /** Its first lines: of a very long capture the page shows no more. */
  lines: Line[];
  /** How many lines it has. */
  count: number;
  issues: Issue[];
}

/** The page of an article's capture; `capture` is null where the file is missing or can no longer be read. */
export interface CapturePage {
  id: string;
  data: Article;
  capture: Capture | null;
}

/** So many lines make a page of about two megabytes, which a browser still takes in its stride. */
const MOST_SHOWN = 5000;

/** Gives what is kept of the reading of a capture, by its sha256. */
type KeptOf = (sha256: string) => KeptReading | null;

/** The capture of an article for its page, from the bytes of its file; null where they cannot be read as they once were. */
export function shownCapture({ capture: file, encoding }: Article, bytes: Uint8Array, kept: KeptOf): Capture | null {
  const decoded = decodedAs(bytes, encoding);
  if ('error' in decoded) return null;
  const sum = sha256(bytes);
  const known = kept(sum);
  const { lines, issues } = (known && restored(known, decoded)) ?? readDecoded(decoded);
  const facts = { file, bytes: bytes.length, sha256: sum, encoding: decoded.encoding, issues };
  return { ...facts, lines: lines.slice(0, MOST_SHOWN), count: lines.length };
}

// The bytes alone may say something else than the curator did when the article was made.
function decodedAs(bytes: Uint8Array, encoding: string): Decoding {
  const decoded = decode(bytes);
  return 'encoding' in decoded && decoded.encoding === encoding ? decoded : decode(bytes, encoding);
}
