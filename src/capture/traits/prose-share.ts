import type { LineTraits } from './line-traits.ts';

/** From this share on a line counts as prose. */
export const PROSE = 0.3;

const LEAST = 28;
const FULL = 160;
const FEW_FUNCTION_WORDS = 0.12;

/** How much a line reads as prose at first sight, from 0 to 1: long, a sentence, in words that carry grammar, said once. */
export function proseShare({ line, claimed, functionWords, siteWords }: LineTraits): number {
  if (claimed || line.size < LEAST) return 0;
  let share = Math.min(1, line.size / FULL);
  if (!line.ends) share *= 0.4;
  if (functionWords < FEW_FUNCTION_WORDS) share *= 0.4;
  if (siteWords > 1) share *= 0.5;
  return line.times > 1 ? share * 0.4 : share;
}

/** The share of a page's prose lines for which something holds. */
export function proseHabit(prose: Float32Array, test: (at: number) => boolean): number {
  let lines = 0;
  let held = 0;
  for (let at = 0; at < prose.length; at++) {
    if (prose[at]! < PROSE) continue;
    lines++;
    if (test(at)) held++;
  }
  return held / Math.max(1, lines);
}
