import { type Draft, roleOf } from '../reading/draft.ts';
import type { Figure } from '../reading/reading.ts';

/** A figure with the number of the line on which its credit, or else its caption, stands. */
export interface PlacedFigure {
  n: number;
  figure: Figure;
}

/** The figures found so far, in the order of the page. */
export function placedFigures(draft: Draft): PlacedFigure[] {
  const captions = draft.lines.filter(({ n }) => roleOf(draft, n) === 'caption');
  let next = 0;
  return draft.values.figures.flatMap((figure) => {
    const words = figure.credit ?? figure.caption ?? '';
    let at = next;
    while (at < captions.length && !captions[at]!.value.includes(words)) at += 1;
    if (at === captions.length) return [];
    next = at + 1;
    return [{ n: captions[at]!.n, figure }];
  });
}
