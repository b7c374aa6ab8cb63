import { lineCount } from '../text/lines.ts';

/** The most bytes and lines that a capture may have: far more than any page has, and what can be read in bounded memory. */
export const bounds = { bytes: 16_000_000, lines: 50_000 } as const;

/** Why bytes are too many, in words; null where they are not. */
export function tooManyBytes({ length }: Uint8Array): string | null {
  return length > bounds.bytes ? excess('bytes', length) : null;
}

/** Why a text has too many lines, in words; null where it has not. */
export function tooManyLines(text: string): string | null {
  const count = lineCount(text);
  return count > bounds.lines ? excess('lines', count) : null;
}

function excess(what: keyof typeof bounds, found: number): string {
  return `expected a capture of at most ${shown(bounds[what])} ${what}, found ${shown(found)}`;
}

function shown(count: number): string {
  return count.toLocaleString('en-GB');
}
