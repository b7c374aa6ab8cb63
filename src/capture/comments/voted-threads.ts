import { headerAt } from './comment-headers.ts';
import { statedCountOf } from './comment-counts.ts';
import type { Draft } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { phraseOf } from '../furniture/phrases.ts';
import type { Thread } from './threads.ts';
import { tallyOf } from './votes.ts';

/** Finds a thread in which a line of votes, for and against, closes each comment. */
export function votedThread(draft: Draft): Thread | null {
  const lines = draft.lines.filter(({ value }) => value !== '');
  const first = lines.findIndex(({ value }) => tallyOf(value));
  if (first < 0) return null;
  const marker = lines.findLastIndex((line, at) => at < first && marksStart(draft, line));
  const startUnsure = marker < 0;
  const segments = segmentsUntilVotes(lines.slice(startUnsure ? Math.max(0, first - 1) : marker + 1));
  const headed = headerAt(segments[0] ?? [], 0) !== null;
  return {
    segments: segments.map((own) => ({ lines: own, own: headed ? headerAt(own, 0) : null })),
    head: null,
    acts: 0,
    reason: headed ? 'names and times head them' : 'a line of votes closes each',
    pasted: true,
    startUnsure,
  };
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
    if (!tallyOf(line.value)) continue;
    segments.push(segment);
    segment = [];
  }
  return segments;
}
