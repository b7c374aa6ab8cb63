import { START_INSIDE } from '../../src/capture/body/viterbi.ts';
import type { GoldLine } from '../gold/gold-lines.ts';

/** What speaks for the lines of a page: for being inside, and for going in and out at each. */
export interface Potentials {
  inside: Float64Array;
  enter: Float64Array;
  leave: Float64Array;
}

const NEVER = -1e8;

/**
 * Sums over all ways to go through a page (forward and backward): gives back the logarithm of their total weight and
 * adds to `slopes` how likely each line is inside, and each crossing, times `sign`. Where `gold` is given, only the
 * ways that agree with it count.
 */
export function addExpectations(
  { inside, enter, leave }: Potentials,
  gold: readonly GoldLine[] | null,
  slopes: Potentials,
  sign: number,
): number {
  const { length } = inside;
  const at = (line: number, side: 0 | 1) => {
    if (gold && gold[line] !== -1 && gold[line] !== side) return NEVER;
    return side === 1 ? inside[line]! : 0;
  };
  const out = new Float64Array(length);
  const within = new Float64Array(length);
  out[0] = at(0, 0);
  within[0] = at(0, 1) + START_INSIDE;
  for (let line = 1; line < length; line++) {
    out[line] = logSum(out[line - 1]!, within[line - 1]! + leave[line]!) + at(line, 0);
    within[line] = logSum(within[line - 1]!, out[line - 1]! + enter[line]!) + at(line, 1);
  }
  const total = logSum(out[length - 1]!, within[length - 1]!);
  let outAfter = 0;
  let withinAfter = 0;
  for (let line = length - 1; line >= 0; line--) {
    slopes.inside[line]! += sign * Math.exp(within[line]! + withinAfter - total);
    if (line === 0) break;
    const toOut = at(line, 0) + outAfter;
    const toWithin = at(line, 1) + withinAfter;
    slopes.enter[line]! += sign * Math.exp(out[line - 1]! + enter[line]! + toWithin - total);
    slopes.leave[line]! += sign * Math.exp(within[line - 1]! + leave[line]! + toOut - total);
    outAfter = logSum(toOut, toWithin + enter[line]!);
    withinAfter = logSum(toWithin, toOut + leave[line]!);
  }
  return total;
}

function logSum(a: number, b: number): number {
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
