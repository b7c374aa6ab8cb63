import { type Draft, roleOf } from '../reading/draft.ts';
import type { Figure } from '../reading/reading.ts';

/** A figure with the number of the line on which its credit, or else its caption, stands. */
export interface PlacedFigure {
  n: number;
  figure: Figure;
}

/** The figures found so far, in the order of the page. */
export function placedFigures(draft: Draft): PlacedFigure[] {
  let after = 0;
  return draft.values.figures.flatMap((figure) => {
    const words = figure.credit ?? figure.caption ?? '';
    const line = draft.lines.find(
      ({ n, value }) => n > after && roleOf(draft, n) === 'caption' && value.includes(words),
    );
    if (!line) return [];
    after = line.n;
    return [{ n: line.n, figure }];
  });
}
