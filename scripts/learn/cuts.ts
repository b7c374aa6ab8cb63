/** A value of a trait with how much it counts. */
export interface Weighed {
  value: number;
  weight: number;
}

const LEAST_SHARE = 0.02;

/** Cuts values into at most about `parts` parts of equal weight; no cut where all values are the same. */
export function cutsOf(values: readonly Weighed[], parts: number): number[] {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const least = sorted[0]?.value ?? 0;
  const most = sorted.at(-1)?.value ?? 0;
  if (least === most) return [];
  const cuts = quantiles(sorted, parts).filter((cut) => cut < most);
  const atLeast = sorted.findIndex(({ value }) => value > least);
  // No and zero are worth a part of their own even where few lines show them.
  if (cuts.length === 0 || (cuts[0]! > least && atLeast > sorted.length * LEAST_SHARE)) cuts.unshift(least);
  return [...new Set(cuts.map(rounded))].filter((cut) => cut < most);
}

function quantiles(sorted: readonly Weighed[], parts: number): number[] {
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  const cuts: number[] = [];
  let sum = 0;
  let next = 1;
  for (const { value, weight } of sorted) {
    sum += weight;
    for (; next < parts && sum >= (total * next) / parts; next++) if (cuts.at(-1) !== value) cuts.push(value);
  }
  return cuts;
}

function rounded(cut: number): number {
  return Math.round(cut * 1000) / 1000;
}
