import { LINE_TRAITS } from './line-trait-table.ts';
import { NEIGHBOUR_TRAITS } from './neighbour-trait-table.ts';
import type { PageTraits } from './page-traits.ts';
import { PLACE_TRAITS } from './place-trait-table.ts';
import type { Says } from './trait-words.ts';

/** One thing that tells the body's lines from others: its value for the line at a place, and that value in words. */
export interface Trait {
  name: string;
  at: (page: PageTraits, at: number) => number;
  says: Says;
}

/** Everything that the weights know of a line, by the names under which body-weights.json has it. */
export const TRAITS: readonly Trait[] = [...LINE_TRAITS, ...PLACE_TRAITS, ...NEIGHBOUR_TRAITS];
