import { mayBeBody, partOf } from '../../src/capture/body/body-scores.ts';
import type { BodyWeights } from '../../src/capture/body/body-weights.ts';
import { TRAITS } from '../../src/capture/traits/traits.ts';
import { cutsOf } from './cuts.ts';
import type { Example } from './examples.ts';
import { bodyWeights, layoutOf, prices, weightsFrom } from './layout.ts';
import { lossOf, type Parted } from './loss.ts';
import { minimise } from './lbfgs.ts';

/** Traits that count for going into the body and out of it as well. */
const CROSSINGS = ['blank lines before', 'prose right before', 'prose right after', 'size', 'size above'];
const SIZES = [40, 90];
const PARTS = 7;
const PRICE = 20;
const ROUNDS = 60;

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
  const steps = minimise((point, slope) => lossOf(layout, parted, price, point, slope), layout.length, ROUNDS);
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
