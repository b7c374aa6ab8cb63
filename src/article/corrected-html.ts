import type { CorrectedText } from './corrected.ts';
import { correctionMark } from './correction-mark.ts';
import { onThisPage } from './leads.ts';
import { contentHtml } from './node-html.ts';

/** A text of a record as safe HTML, with its corrections marked and not a space more than it has; `leads` are those of its page. */
export function correctedHtml({ segments, marked }: CorrectedText, leads = onThisPage): string {
  return contentHtml(
    segments.map((one) => correctionMark(one, 'correction' in one && marked.includes(one.correction), leads)),
  );
}
