import type { Random } from './random.ts';

/**
 * Draws from `count` things by Zipf's law, under which a text uses its words: the first is drawn most often, and the
 * `flat` first ones differ little.
 */
export function zipf(count: number, flat: number): (by: Random) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) sums[rank] = sum += 1 / (rank + flat);
  return (by) => firstAbove(sums, by.next() * sum);
}

function firstAbove(sums: Float64Array, wanted: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
