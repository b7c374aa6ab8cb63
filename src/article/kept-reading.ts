import type { DecodedText } from '../capture/encoding/decoding.ts';
import type { Issue, Reading, Role } from '../capture/reading.ts';
import { splitLines } from '../capture/text/lines.ts';

/** A reading without the texts, which the capture has: what each line was taken for and why, and what a curator should look at. */
export interface KeptReading {
  /** The encoding that the capture's own bytes tell. */
  encoding: string;
  lines: [role: Role, reason: string][];
  issues: Issue[];
}

/** As much of a reading as the pages of a capture show. */
export type LineReading = Pick<Reading, 'lines' | 'issues'>;

/** What is to be kept of a reading. */
export function keptReading({ lines, issues }: LineReading, encoding: string): KeptReading {
  return { encoding, lines: lines.map(({ role, reason }) => [role, reason]), issues };
}

/** The reading's lines and issues, given the capture decoded again; null where it was not decoded so for the reading. */
export function restored({ encoding, lines, issues }: KeptReading, decoded: DecodedText): LineReading | null {
  const { texts } = splitLines(decoded.text);
  if (encoding !== decoded.encoding || texts.length !== lines.length) return null;
  return { lines: lines.map(([role, reason], at) => ({ n: at + 1, role, text: texts[at]!, reason })), issues };
}
