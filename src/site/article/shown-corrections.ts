import type { Correction } from '../../article/article.ts';
import type { CorrectedText, CorrectedTexts } from '../../article/corrected.ts';

/** A correction as its note shows it; `marked` tells whether the page marks the corrected words, as `#correction-n`. */
export type ShownCorrection = Correction & { marked: boolean };

/** The corrections of a record, each with whether the body's HTML, the texts around it or a page `elsewhere` mark it. */
export function shownCorrections(
  corrections: Correction[],
  html: string,
  texts: CorrectedTexts,
  elsewhere: number[] = [],
): ShownCorrection[] {
  if (corrections.length === 0) return [];
  const marks = new Set([...elsewhere, ...markedIn(html), ...textsOf(texts).flatMap(({ marked }) => marked)]);
  return corrections.map((one, index) => ({ ...one, marked: marks.has(index + 1) }));
}

/** The numbers of the corrections that a body's HTML marks. */
export function markedIn(html: string): number[] {
  return [...html.matchAll(/<ins id="correction-(\d+)"/g)].map(([, number]) => Number(number));
}

// Not the related lines, which are in the body's HTML.
function textsOf({
  source,
  headline,
  section,
  byline,
  rights,
  standfirst,
  figures,
  comments,
}: CorrectedTexts): CorrectedText[] {
  return [
    ...[source, headline, section, byline, rights, ...standfirst],
    ...figures.flatMap(({ caption, credit }) => [caption, credit]),
    ...comments.flatMap(({ author, posted, quotation, text }) => [author, posted, ...quotation, ...text]),
  ].filter((text) => text !== null);
}
