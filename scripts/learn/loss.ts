import { mayBeBody, NEVER } from '../../src/capture/body/body-scores.ts';
import type { Example } from './examples.ts';
import { addExpectations, type Potentials } from './field.ts';
import { type Layout, slopeOfSteps, weightsFrom } from './layout.ts';

/** An example in parts: for each trait, the part of its values that each line falls into. */
export interface Parted extends Example {
  parts: readonly Uint8Array[];
  kinds: Uint8Array;
}

const MARGIN = 3;

/** How far weights, given by their steps, are from what the examples say, with the price of the steps; writes its slope. */
export function lossOf(
  layout: Layout,
  examples: readonly Parted[],
  price: Float64Array,
  steps: Float64Array,
  slope: Float64Array,
): number {
  const weights = weightsFrom(layout, steps);
  const byWeight = new Float64Array(layout.length);
  let loss = 0;
  for (const example of examples) loss += addLoss(layout, example, weights, byWeight);
  slope.set(slopeOfSteps(layout, byWeight));
  steps.forEach((step, at) => {
    loss += (price[at]! * step * step) / 2;
    slope[at]! += price[at]! * step;
  });
  return loss;
}

/** How much likelier than the gold all ways through a page are, each the dearer the more it gets wrong. */
function addLoss(layout: Layout, example: Parted, weights: Float64Array, slope: Float64Array): number {
  const { gold, cost, weight } = example;
  const potentials = potentialsOf(layout, example, weights);
  const empty = () => new Float64Array(gold.length);
  const slopes = { inside: empty(), enter: empty(), leave: empty() };
  const right = addExpectations(potentials, gold, slopes, -1);
  let promised = 0;
  const dearer = potentials.inside.map((score, at) => {
    if (gold[at] === 0) return score + MARGIN * cost[at]!;
    if (gold[at] === -1) return score;
    promised += MARGIN * cost[at]!;
    return score - MARGIN * cost[at]!;
  });
  const all = addExpectations({ ...potentials, inside: dearer }, null, slopes, 1) + promised;
  addSlopes(layout, example, slopes, slope);
  return weight * (all - right);
}

function potentialsOf(layout: Layout, { page, parts, kinds }: Parted, weights: Float64Array): Potentials {
  const { always } = layout;
  const inside = Float64Array.from(kinds, (kind) => weights[always + kind]!);
  const enter = new Float64Array(kinds.length).fill(weights[layout.length - 2]!);
  const leave = new Float64Array(kinds.length).fill(weights[layout.length - 1]!);
  layout.inside.forEach((rows, trait) => {
    const own = parts[trait]!;
    for (let at = 0; at < own.length; at++) inside[at]! += weights[rows[kinds[at]!]!.start + own[at]!]!;
  });
  for (const [rows, sums] of [
    [layout.enter, enter],
    [layout.leave, leave],
  ] as const) {
    for (const { trait, start } of rows) parts[trait]!.forEach((part, at) => (sums[at]! += weights[start + part]!));
  }
  page.lines.forEach((_, at) => {
    if (!mayBeBody(page, at)) inside[at] = NEVER;
  });
  return { inside, enter, leave };
}

function addSlopes(
  layout: Layout,
  { page, parts, kinds, weight }: Parted,
  slopes: Potentials,
  slope: Float64Array,
): void {
  const { inside, enter, leave } = slopes;
  for (const values of [inside, enter, leave]) values.forEach((value, at) => (values[at] = value * weight));
  page.lines.forEach((_, at) => {
    if (!mayBeBody(page, at)) inside[at] = 0;
    slope[layout.always + kinds[at]!]! += inside[at]!;
    slope[layout.length - 2]! += enter[at]!;
    slope[layout.length - 1]! += leave[at]!;
  });
  layout.inside.forEach((rows, trait) => {
    const own = parts[trait]!;
    for (let at = 0; at < own.length; at++) slope[rows[kinds[at]!]!.start + own[at]!]! += inside[at]!;
  });
  for (const [rows, sums] of [
    [layout.enter, enter],
    [layout.leave, leave],
  ] as const) {
    for (const { trait, start } of rows) parts[trait]!.forEach((part, at) => (slope[start + part]! += sums[at]!));
  }
}
