import type { Draft, Verdict } from '../reading/draft.ts';
import type { MeasuredLine } from '../text/measured-line.ts';
import { isPostSignature } from '../text/post-signature.ts';

const SIGNS: Verdict = { inside: true, settled: true, reason: 'signs the post that stands above it in the report' };

/** The signatures of the posts that stand in the body, by their numbers. */
export function signaturesIn(lines: readonly MeasuredLine[], verdicts: Draft['verdicts']): [number, Verdict][] {
  const written = lines.filter(({ value }) => value !== '');
  return written.flatMap(({ n, value }, at): [number, Verdict][] => {
    const above = written[at - 1];
    return above && isPostSignature(value) && verdicts.get(above.n)?.inside ? [[n, SIGNS]] : [];
  });
}
