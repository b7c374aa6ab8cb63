import type { Correction } from './article.ts';

/** A stretch of text as the archive shows it: as captured, or corrected, with the correction's number from 1. */
export type Segment = { text: string } | { text: string; original: string; correction: number };

/**
 * Captured texts, each cut into stretches with the curator's corrections put in. The texts come from `lines` in this order
 * (from any line where that is null); a correction counts once, where its line is among them and a text holds its `from`.
 */
export function correctedSegments(texts: string[], lines: number[] | null, corrections: Correction[]): Segment[][] {
  return corrections.reduce<Segment[][]>(
    (all, correction, index) => {
      const at = textOf(correction, all, lines);
      return at < 0 ? all : all.with(at, insert(all[at]!, correction, index + 1));
    },
    texts.map((text) => [{ text }]),
  );
}

/** The text of stretches joined again, corrections put in. */
export function textOfSegments(segments: Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

// Of several texts that hold the words, the one in the line's own place is meant.
function textOf({ line, from }: Correction, all: Segment[][], lines: number[] | null): number {
  if (lines !== null && !lines.includes(line)) return -1;
  const own = lines?.indexOf(line) ?? -1;
  const holds = (segments: Segment[]): boolean => place(segments, from) >= 0;
  return all[own] && holds(all[own]) ? own : all.findIndex(holds);
}

function insert(segments: Segment[], { from, to }: Correction, number: number): Segment[] {
  const at = place(segments, from);
  const whole = segments[at]!;
  const start = whole.text.indexOf(from);
  const pieces: Segment[] = [
    { text: whole.text.slice(0, start) },
    { text: to, original: from, correction: number },
    { text: whole.text.slice(start + from.length) },
  ];
  return segments.toSpliced(at, 1, ...pieces.filter((piece) => piece.text !== '' || 'correction' in piece));
}

function place(segments: Segment[], from: string): number {
  return segments.findIndex((segment) => !('correction' in segment) && segment.text.includes(from));
}
