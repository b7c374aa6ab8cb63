import type { BodyWeights } from '../../src/capture/body/body-weights.ts';

/** A row of weights, one for each part of a trait's values, and where it stands among all parameters. */
interface Row {
  trait: number;
  start: number;
  parts: number;
}

/** Which parameter of the field stands where. */
export interface Layout {
  names: readonly string[];
  cuts: readonly (readonly number[])[];
  /** By trait and kind of line. */
  inside: readonly (readonly Row[])[];
  enter: readonly Row[];
  leave: readonly Row[];
  /** Where the parameters stand that always count: one for each kind of line, then those for going in and out. */
  always: number;
  length: number;
}

/** Sets out the parameters for some traits, of which those in `crossings` count for going in and out as well. */
export function layoutOf(
  names: readonly string[],
  cuts: readonly (readonly number[])[],
  crossings: readonly string[],
  kinds: number,
): Layout {
  let length = 0;
  const row = (trait: number): Row => {
    const parts = cuts[trait]!.length + 1;
    length += parts;
    return { trait, start: length - parts, parts };
  };
  const inside = names.map((_, trait) => Array.from({ length: kinds }, () => row(trait)));
  const crossing = () => crossings.map((name) => row(names.indexOf(name)));
  const [enter, leave] = [crossing(), crossing()];
  return { names, cuts, inside, enter, leave, always: length, length: length + kinds + 2 };
}

/** The weights from steps: what each part weighs more than the part below it. */
export function weightsFrom(layout: Layout, steps: Float64Array): Float64Array {
  const weights = steps.slice();
  for (const { start, parts } of rowsOf(layout)) {
    for (let part = 1; part < parts; part++) weights[start + part]! += weights[start + part - 1]!;
  }
  return weights;
}

/** The slope along the steps from the slope along the weights. */
export function slopeOfSteps(layout: Layout, slope: Float64Array): Float64Array {
  const result = slope.slice();
  for (const { start, parts } of rowsOf(layout)) {
    for (let part = parts - 2; part >= 0; part--) result[start + part]! += result[start + part + 1]!;
  }
  return result;
}

/** How dear each step is: the first step of a row, which is felt by all its parts, more than the others. */
export function prices(layout: Layout, step: number): Float64Array {
  const all = new Float64Array(layout.length).fill(step);
  for (const { start } of rowsOf(layout)) all[start] = step * 20;
  return all.fill(step / 500, layout.always);
}

function rowsOf({ inside, enter, leave }: Layout): Row[] {
  return [...inside.flat(), ...enter, ...leave];
}

/** Writes weights as the reader takes them; `shares` tells how many lines of a kind fall into each part of a trait. */
export function bodyWeights(
  layout: Layout,
  weights: Float64Array,
  sizes: readonly number[],
  shares: (trait: number, kind: number) => readonly number[],
): BodyWeights {
  const kinds = sizes.length + 1;
  const always = Array.from(weights.subarray(layout.always, layout.always + kinds));
  const valuesOf = ({ start, parts }: Row) => Array.from(weights.subarray(start, start + parts));
  const traits = layout.inside.map((rows, trait) => {
    const centred = rows.map((row, kind) => {
      // What all lines of a kind have in common goes into what they start with, so that a weight speaks for its part.
      const values = valuesOf(row);
      const mean = values.reduce((sum, value, part) => sum + value * shares(trait, kind)[part]!, 0);
      always[kind]! += mean;
      return values.map((value) => rounded(value - mean));
    });
    return [layout.names[trait]!, { cuts: layout.cuts[trait]!, weights: centred }] as const;
  });
  const crossing = (rows: readonly Row[], at: number) => ({
    always: rounded(weights[at]!),
    traits: Object.fromEntries(rows.map((row) => [layout.names[row.trait]!, valuesOf(row).map(rounded)])),
  });
  return {
    sizes,
    always: always.map(rounded),
    traits: Object.fromEntries(traits),
    enter: crossing(layout.enter, layout.always + kinds),
    leave: crossing(layout.leave, layout.always + kinds + 1),
  };
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100 || 0;
}
