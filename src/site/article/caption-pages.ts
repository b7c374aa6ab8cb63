import { capturedLength, cutText } from '../../article/cut-text.ts';
import type { CorrectedText, CorrectedTexts } from '../../article/corrected.ts';
import type { FurtherCaption } from './further-page.ts';
import { laidOut } from './laid-out.ts';
import { shownBounds } from './shown-part.ts';

/** The captions of which the first page of an article shows `shown`, as further pages have the others and the rest of long ones. */
export function captionPages(figures: CorrectedTexts['figures'], shown: number): FurtherCaption[][] {
  const items = figures.map((figure, at) => ({ ...figure, n: at + 1, continued: false }));
  const rest = [...items.slice(0, shown).flatMap(restOf), ...items.slice(shown)];
  if (rest.length === 0) return [];
  return laidOut(rest, shownBounds.comments, { size, split, staysWithNext: () => false }).map((pieces) =>
    pieces.map(({ item, continued }) => ({ ...item, continued: item.continued || continued })),
  );
}

/** Of a text of which the beginning is shown, what is not; null where all of it is. */
export function restOfText(text: CorrectedText | null): CorrectedText | null {
  return text && capturedLength(text) > shownBounds.text ? cutText(text, shownBounds.text)[1] : null;
}

function restOf(figure: FurtherCaption): FurtherCaption[] {
  const [caption, credit] = [restOfText(figure.caption), restOfText(figure.credit)];
  return caption || credit ? [{ n: figure.n, caption, credit, continued: true }] : [];
}

/** About as many characters of HTML as stand around a caption. */
const MARKUP = 600;

function size({ caption, credit }: FurtherCaption): number {
  return MARKUP + lengthOf(caption) + lengthOf(credit);
}

function lengthOf(text: CorrectedText | null): number {
  return text ? capturedLength(text) : 0;
}

function split({ caption, credit, ...part }: FurtherCaption, most: number): [FurtherCaption, FurtherCaption] {
  const room = most - MARKUP;
  if (caption && capturedLength(caption) > room) {
    const [head, tail] = cutText(caption, room);
    return [
      { ...part, caption: head, credit: null },
      { ...part, caption: tail, credit },
    ];
  }
  const [head, tail] = cutText(credit!, room - lengthOf(caption));
  return [
    { ...part, caption, credit: head },
    { ...part, caption: null, credit: tail },
  ];
}
