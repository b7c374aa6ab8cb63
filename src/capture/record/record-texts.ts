import type { LabelledLine } from './labelled-line.ts';
import { type Claim, type Finding, fromLines } from '../reading/draft.ts';

const IN_PICTURE = 'its label calls it the words of a picture';
const IN_SHORT = 'its label calls it the report in short';

/** What the labels of a record say of the report in sentences: the words of its pictures, and the report in short. */
export function recordTexts(labelled: readonly LabelledLine[]): Finding {
  const captions = labelled.filter(({ field, line, at }) => field === 'caption' && at !== line);
  const shorts = labelled.filter(({ field, value }) => field === 'standfirst' && value !== '');
  const linesOf = (found: readonly LabelledLine[]) => found.map(({ at }) => at.n);
  return {
    claims: [
      ...linesOf(captions).map((n): Claim => ({ n, role: 'caption', reason: IN_PICTURE })),
      ...linesOf(shorts).map((n): Claim => ({ n, role: 'standfirst', reason: IN_SHORT })),
    ],
    values: {
      ...(captions.length > 0 && { figures: captions.map(({ value }) => ({ caption: value, credit: null })) }),
      ...(shorts.length > 0 && { standfirst: shorts.map(({ value }) => value) }),
    },
    evidence: {
      ...(captions.length > 0 && { figures: fromLines(linesOf(captions), IN_PICTURE) }),
      ...(shorts.length > 0 && { standfirst: fromLines(linesOf(shorts), IN_SHORT) }),
    },
  };
}
