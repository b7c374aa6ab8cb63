import type { Article } from '../article/article.ts';
import { sha256 } from '../article/checksum.ts';
import { keptLines, readingStart, restored, type KeptReading } from '../article/kept-reading.ts';
import { readDecoded } from '../capture/decoded-reading.ts';
import { decode, type Decoding } from '../capture/encoding/decoding.ts';
import type { Issue, Line } from '../capture/reading.ts';
import type { Places } from './article-places.ts';

/** A line of a capture as its page shows it; of a very long one `hidden` characters are not shown. */
export interface ShownLine extends Line {
  hidden: number;
}

/** A capture as its page shows it. `sha256` is that of the file as it is now. */
export interface Capture {
  file: string;
  bytes: number;
  sha256: string;
  encoding: string;
  /** Its first lines: of a very long capture the page shows no more. */
  lines: ShownLine[];
  /** How many lines it has. */
  count: number;
  /** Whether the page shows all of them, and each whole. */
  complete: boolean;
  /** What a curator should look at, the first of it; `moreIssues` are not shown. */
  issues: Issue[];
  moreIssues: number;
}

/** The page of an article's capture; `capture` is null where the file is missing or can no longer be read. */
export interface CapturePage {
  id: string;
  data: Article;
  /** Which page of the article has what; null where all is on one. */
  whole: Places | null;
  capture: Capture | null;
  /** Whether the host has the capture's file. */
  downloads: boolean;
}

/** The most of a capture that its page shows: about two megabytes of HTML, which a browser still takes in its stride. */
export const captureBounds = { lines: keptLines, characters: 1_000_000, line: 100_000, issues: 200 } as const;

/** Gives what is kept of the reading of a capture, by its sha256. */
type KeptOf = (sha256: string) => KeptReading | null;

/** The capture of an article for its page, from the bytes of its file; null where they cannot be read as they once were. */
export function shownCapture({ capture: file, encoding }: Article, bytes: Uint8Array, kept: KeptOf): Capture | null {
  const decoded = decodedAs(bytes, encoding);
  if ('error' in decoded) return null;
  const sum = sha256(bytes);
  const known = kept(sum);
  const { lines, count, issues } = (known && restored(known, decoded)) ?? readingStart(readDecoded(decoded));
  const facts = { file, bytes: bytes.length, sha256: sum, encoding: decoded.encoding, ...shownIssues(issues) };
  const shown = shownLines(lines);
  const complete = shown.length === count && shown.every(({ hidden }) => hidden === 0);
  return { ...facts, lines: shown, count, complete };
}

function shownIssues(issues: Issue[]): Pick<Capture, 'issues' | 'moreIssues'> {
  return {
    issues: issues.slice(0, captureBounds.issues),
    moreIssues: Math.max(0, issues.length - captureBounds.issues),
  };
}

function shownLines(lines: Line[]): ShownLine[] {
  let left: number = captureBounds.characters;
  const shown = lines.map(shownLine);
  const end = shown.findIndex(({ text }) => (left -= text.length) < 0);
  return end < 0 ? shown : shown.slice(0, end);
}

function shownLine(line: Line): ShownLine {
  if (line.text.length <= captureBounds.line) return { ...line, hidden: 0 };
  // Not half of a character that has two.
  const text = line.text.slice(0, captureBounds.line).replace(/[\ud800-\udbff]$/, '');
  return { ...line, text, hidden: line.text.length - text.length };
}

// The bytes alone may say something else than the curator did when the article was made.
function decodedAs(bytes: Uint8Array, encoding: string): Decoding {
  const decoded = decode(bytes);
  return 'encoding' in decoded && decoded.encoding === encoding ? decoded : decode(bytes, encoding);
}
