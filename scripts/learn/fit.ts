import { mayBeBody, NEVER, partOf } from '../../src/capture/body/body-scores.ts';
import type { BodyWeights } from '../../src/capture/body/body-weights.ts';
import { TRAITS } from '../../src/capture/body/traits.ts';
import { cutsOf } from './cuts.ts';
import type { Example } from './examples.ts';
import { addExpectations, type Potentials } from './field.ts';
import { bodyWeights, type Layout, layoutOf, prices, slopeOfSteps, weightsFrom } from './layout.ts';
import { minimise } from './lbfgs.ts';

/** Traits that count for going into the body and out of it as well. */
const CROSSINGS = ['blank lines before', 'prose right before', 'prose right after', 'size', 'size above'];
const SIZES = [40, 90];
const PARTS = 7;
const PRICE = 5;
const MARGIN = 4;
const ROUNDS = 60;

/** An example in parts: for each trait, the part of its values that each line falls into. */
interface Parted extends Example {
  parts: readonly Uint8Array[];
  kinds: Uint8Array;
}

/**
 * Learns the weights from examples: a linear-chain conditional random field over lines that are inside the body or not,
 * trained with a margin that grows with the length of a line (softmax margin), its weights additive in parts of traits.
 */
export function fit(examples: readonly Example[]): BodyWeights {
  const cuts = TRAITS.map((trait) =>
    cutsOf(
      examples.flatMap((example) => weighed(example, trait)),
      PARTS,
    ),
  );
  const used = TRAITS.filter((_, trait) => cuts[trait]!.length > 0);
  const usedCuts = cuts.filter(({ length }) => length > 0);
  const layout = layoutOf(
    used.map(({ name }) => name),
    usedCuts,
    CROSSINGS,
    SIZES.length + 1,
  );
  const parted = examples.filter(({ gold }) => gold.length > 0).map((example) => inParts(example, used, usedCuts));
  const price = prices(layout, PRICE);
  const steps = minimise((point, slope) => objective(layout, parted, price, point, slope), layout.length, ROUNDS);
  return bodyWeights(layout, weightsFrom(layout, steps), SIZES, sharesIn(parted, usedCuts));
}

function weighed({ page }: Example, trait: (typeof TRAITS)[number]) {
  return page.lines.flatMap(({ line }, at) =>
    !mayBeBody(page, at) ? [] : [{ value: trait.at(page, at), weight: Math.sqrt(line.value.length) }],
  );
}

function inParts(example: Example, traits: typeof TRAITS, cuts: readonly (readonly number[])[]): Parted {
  const { page } = example;
  return {
    ...example,
    parts: traits.map((trait, index) =>
      Uint8Array.from(page.lines, (_, at) => partOf(cuts[index]!, trait.at(page, at))),
    ),
    kinds: Uint8Array.from(page.lines, ({ line }) => partOf(SIZES, line.size, true)),
  };
}

function sharesIn(examples: readonly Parted[], cuts: readonly (readonly number[])[]) {
  return (trait: number, kind: number): number[] => {
    const counts = [0, ...cuts[trait]!].map(() => 0);
    for (const { parts, kinds } of examples) {
      parts[trait]!.forEach((part, at) => {
        if (kinds[at] === kind) counts[part]!++;
      });
    }
    const total = counts.reduce((sum, count) => sum + count, 0) || 1;
    return counts.map((count) => count / total);
  };
}

function objective(
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
