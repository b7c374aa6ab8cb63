import type { DecodedText } from '../capture/encoding/decoding.ts';
import type { Issue, Line, Reading, Role } from '../capture/reading.ts';
import { splitLines } from '../capture/text/lines.ts';
import { lastShownLine } from './shown-lines.ts';

/** How many lines of a capture have their roles kept, the first ones: as many as its page shows. */
export const keptLines = lastShownLine;

/** A reading without the texts, which the capture has: what lines were taken for and why, and what a curator should look at. */
export interface KeptReading {
  /** The encoding that the capture's own bytes tell. */
  encoding: string;
  /** How many lines the capture has. */
  count: number;
  lines: [role: Role, reason: string][];
  issues: Issue[];
}

/** As much of a reading as the page of a capture shows. */
export interface ReadingStart extends Pick<Reading, 'lines' | 'issues'> {
  count: number;
}

/** What is to be kept of a reading. */
export function keptReading({ lines, issues }: Reading, encoding: string): KeptReading {
  const first = lines.slice(0, keptLines);
  return { encoding, count: lines.length, lines: first.map(({ role, reason }) => [role, reason]), issues };
}

/** The reading's first lines and its issues, given the capture decoded again; null where it was not decoded so for the reading. */
export function restored({ encoding, count, lines, issues }: KeptReading, decoded: DecodedText): ReadingStart | null {
  const { texts } = splitLines(decoded.text);
  if (encoding !== decoded.encoding || texts.length !== count) return null;
  const first = lines.map(([role, reason], at): Line => ({ n: at + 1, role, text: texts[at]!, reason }));
  return { lines: first, count, issues };
}

/** The same of a reading that was not kept. */
export function readingStart({ lines, issues }: Pick<Reading, 'lines' | 'issues'>): ReadingStart {
  return { lines: lines.slice(0, keptLines), count: lines.length, issues };
}
