import type { DecodedText } from '../capture/encoding/decoding.ts';
import type { Issue, Line, Reading, Role } from '../capture/reading.ts';
import { splitLines } from '../capture/text/lines.ts';

/** A reading without the texts, which the capture has: what each line was taken for and why, and what a curator should look at. */
export interface KeptReading {
  /** The encoding that the capture's own bytes tell. */
  encoding: string;
  lines: [role: Role, reason: string][];
  issues: Issue[];
}

/** What is to be kept of a reading. */
export function keptReading({ lines, issues }: Reading, encoding: string): KeptReading {
  return { encoding, lines: lines.map(({ role, reason }) => [role, reason]), issues };
}

/** The reading's lines and issues, given the capture decoded again; null where it was not decoded so for the reading. */
export function restored(
  { encoding, lines, issues }: KeptReading,
  decoded: DecodedText,
): Pick<Reading, 'lines' | 'issues'> | null {
  const { texts } = splitLines(decoded.text);
  if (encoding !== decoded.encoding || texts.length !== lines.length) return null;
  const all = lines.map(([role, reason], at): Line => ({ n: at + 1, role, text: texts[at]!, reason }));
  return { lines: all, issues };
}
