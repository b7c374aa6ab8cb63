import type { WholeEntry } from './entry.ts';

/** `/articles/<id>.json`: the record as its file has it, corrections apart, with its id, its names and the Markdown of its body. */
export function recordJson({ id, data, uncorrected, mentions, body }: WholeEntry): string {
  return JSON.stringify({ id, ...(uncorrected ?? data), mentions, body });
}
