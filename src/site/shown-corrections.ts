import type { Correction } from '../article/article.ts';

/** A correction as its note shows it; `marked` tells whether the page marks the corrected words, as `#correction-n`. */
export type ShownCorrection = Correction & { marked: boolean };

/** The corrections of a record, beside the HTML that some of them are marked in. */
export function shownCorrections(corrections: Correction[], html: string): ShownCorrection[] {
  return corrections.map((one, index) => ({ ...one, marked: html.includes(`id="correction-${index + 1}"`) }));
}
