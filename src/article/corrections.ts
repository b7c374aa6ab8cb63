import type { Correction } from './article.ts';

/** A stretch of text as the archive shows it: as captured, or corrected, with the correction's number from 1. */
export type Segment = { text: string } | { text: string; original: string; correction: number };

/**
 * A captured text cut into stretches, with the curator's corrections put in. A correction counts where its line is among
 * `lines` (all lines where that is null) and its first `from` still stands in the text.
 */
export function correctedSegments(text: string, lines: number[] | null, corrections: Correction[]): Segment[] {
  return corrections.reduce<Segment[]>(
    (segments, correction, index) =>
      lines === null || lines.includes(correction.line) ? insert(segments, correction, index + 1) : segments,
    [{ text }],
  );
}

/** A captured text with the curator's corrections put in. */
export function correctedText(text: string, lines: number[] | null, corrections: Correction[]): string {
  return correctedSegments(text, lines, corrections)
    .map((segment) => segment.text)
    .join('');
}

function insert(segments: Segment[], { from, to }: Correction, number: number): Segment[] {
  const at = segments.findIndex((segment) => !('correction' in segment) && segment.text.includes(from));
  const whole = segments[at];
  if (!whole) return segments;
  const start = whole.text.indexOf(from);
  const pieces: Segment[] = [
    { text: whole.text.slice(0, start) },
    { text: to, original: from, correction: number },
    { text: whole.text.slice(start + from.length) },
  ];
  return segments.toSpliced(at, 1, ...pieces.filter((piece) => piece.text !== '' || 'correction' in piece));
}
