import { statedCountOf } from './comment-counts.ts';
import type { Draft, MeasuredLine } from './draft.ts';
import { phraseOf } from './phrases.ts';
import { nameAndTimeOf, timeOf } from './times.ts';
import { votesOf } from './votes.ts';

/** The name over a comment or over words that it quotes, with the lines that state it. */
export interface Header {
  name: string;
  posted: string;
  lines: number[];
}

/** A comment's lines as they follow each other, and whether what stands first names its own author. */
export interface Thread {
  segments: MeasuredLine[][];
  headed: boolean;
  /** Whether nothing on the page says where the first comment begins. */
  startUnsure: boolean;
}

/** Finds where each comment of a capture begins and ends; null where the capture holds none. */
export function threadOf(draft: Draft): Thread | null {
  const lines = draft.lines.filter(({ value }) => value !== '');
  return votedThread(draft, lines) ?? headedThread(lines);
}

/** Reads the name and time that stand at `at`, on one line or on two that follow each other. */
export function headerAt(lines: readonly MeasuredLine[], at: number): Header | null {
  const line = lines[at];
  if (!line) return null;
  const found = nameAndTimeOf(line.value);
  if (found) return { ...found, lines: [line.n] };
  const next = lines[at + 1];
  const posted = next ? timeOf(next.value) : null;
  const name = posted && nameOf(line);
  return name && next ? { name, posted, lines: [line.n, next.n] } : null;
}

const SAYS = /\s+(?:says|said|wrote|sagt|schreibt|dit|dice|schrieb)\s*:?$/i;

function nameOf({ value, ends, words, key }: MeasuredLine): string | null {
  if (value.length > 50 || words > 5 || (ends && !SAYS.test(value)) || timeOf(value) || phraseOf(key)) return null;
  if (statedCountOf(value) !== null || /^[\d\W]+$/u.test(value.replace(/\p{L}/gu, 'a'))) return null;
  return value.replace(SAYS, '').replace(/:$/, '');
}

function votedThread(draft: Draft, lines: readonly MeasuredLine[]): Thread | null {
  const first = lines.findIndex(({ value }) => votesOf(value));
  if (first < 0) return null;
  const marker = lines.findLastIndex((line, at) => at < first && marksStart(draft, line));
  const startUnsure = marker < 0;
  const segments = segmentsUntilVotes(lines.slice(startUnsure ? Math.max(0, first - 1) : marker + 1));
  return { segments, headed: headerAt(segments[0] ?? [], 0) !== null, startUnsure };
}

function marksStart(draft: Draft, { n, key, value }: MeasuredLine): boolean {
  if (draft.claims[n - 1]?.role === 'rights' || statedCountOf(value) !== null) return true;
  return /log|comment/.test(phraseOf(key)?.does ?? '');
}

function segmentsUntilVotes(lines: readonly MeasuredLine[]): MeasuredLine[][] {
  const segments: MeasuredLine[][] = [];
  let segment: MeasuredLine[] = [];
  for (const line of lines) {
    segment.push(line);
    if (!votesOf(line.value)) continue;
    segments.push(segment);
    segment = [];
  }
  return segments;
}

function headedThread(lines: readonly MeasuredLine[]): Thread | null {
  const heading = lines.findLastIndex(headsComments);
  if (heading < 0) return null;
  const starts: number[] = [];
  for (let at = heading + 1; at < lines.length; at++) if (headerAt(lines, at)) starts.push(at);
  if (starts.length === 0) return null;
  const segments = starts.map((start, index) => lines.slice(start, starts[index + 1] ?? endAfter(lines, start)));
  return { segments, headed: true, startUnsure: false };
}

function headsComments({ key, value }: MeasuredLine): boolean {
  return statedCountOf(value) !== null || HEADINGS.has(key);
}

const HEADINGS = new Set(
  'comments|kommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze|комментарии|コメント|评论|評論|댓글'.split(
    '|',
  ),
);

// Nothing closes the last comment but the next piece of furniture.
function endAfter(lines: readonly MeasuredLine[], start: number): number {
  const text = start + (headerAt(lines, start)?.lines.length ?? 1);
  const end = lines.findIndex(({ key, value }, at) => at > text && (phraseOf(key) !== null || /^©/.test(value)));
  return end < 0 ? lines.length : end;
}
