import { correctedHtml } from '../../article/corrected-html.ts';
import type { CorrectedTexts } from '../../article/corrected.ts';
import { textHtml } from '../../article/node-html.ts';
import type { Comment } from '../../capture/reading/reading.ts';
import type { BesideComments } from './beside-comments.ts';

/** Who wrote a comment and when, as HTML, with why that is thought where it is an inference. */
export function commentAuthorHtml(
  { author, posted }: Pick<CorrectedTexts['comments'][number], 'author' | 'posted'>,
  evidence: Comment['evidence'],
  beside: BesideComments,
): string {
  const who = author
    ? `<p class="author">${correctedHtml(author, beside.leads)}</p>`
    : '<p class="author unknown">Author not captured</p>';
  const when = posted ? `<p class="posted">${correctedHtml(posted, beside.leads)}</p>` : '';
  return `${who} ${when} ${evidence?.from === 'inference' ? inferredHtml(evidence, beside) : ''}`;
}

function inferredHtml({ lines, reason }: NonNullable<Comment['evidence']>, { capture }: BesideComments): string {
  const [line] = lines;
  const link = line === undefined ? '' : ` <a href="${capture}#L${line}">line ${line}</a>: `;
  return `<details class="inferred"> <summary>inferred</summary> <p> ${link} ${textHtml(reason)} </p> </details>`;
}
