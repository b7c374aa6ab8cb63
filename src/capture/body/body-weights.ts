import LEARNED from './body-weights.json' with { type: 'json' };

/** The weights of one trait: where its values part, and for each size of line what each part of them weighs. */
export interface TraitWeights {
  /** Upper ends, inclusive, of all parts but the last, rising. */
  cuts: readonly number[];
  /** For short, middle and long lines, a weight for each part: above 0 for the body, below 0 against it. */
  weights: readonly (readonly number[])[];
}

/** What going into the body or out of it costs: always, and by the values of some traits. */
export interface CrossingWeights {
  always: number;
  traits: Readonly<Record<string, readonly number[]>>;
}

/** All that was learned about which lines are a report's body. */
export interface BodyWeights {
  /** The sizes, in Latin characters, from which a line is a middle one and a long one. */
  sizes: readonly number[];
  /** What every short, middle and long line starts with. */
  always: readonly number[];
  traits: Readonly<Record<string, TraitWeights>>;
  enter: CrossingWeights;
  leave: CrossingWeights;
}

/** The weights that `npm run learn` wrote. */
export const BODY_WEIGHTS: BodyWeights = LEARNED;
