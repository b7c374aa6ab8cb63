import type { BodyWeights } from './body-weights.ts';
import type { PageTraits } from '../traits/page-traits.ts';
import { PROSE } from '../traits/prose-share.ts';
import { FARTHEST } from '../traits/surroundings.ts';
import { type Trait, TRAITS } from '../traits/traits.ts';
import type { Scores } from './viterbi.ts';

/** Whether a line may be the body's at all: no other step has claimed it, and prose is not hundreds of lines away. */
export function mayBeBody({ lines, prose, to }: PageTraits, at: number): boolean {
  if (lines[at]!.claimed) return false;
  return prose[at]! >= PROSE || to.prose.since[at]! < FARTHEST || to.prose.until[at]! < FARTHEST;
}

/** What a trait says of a line, with what that weighs for the side that the line is on. */
export interface Contribution {
  says: string;
  weight: number;
}

/** What a line scores that may not be the body's. */
export const NEVER = -12;

/** A trait with what was learned of it, laid out so that a line's weight is one look away. */
interface WeighedTrait {
  trait: Trait;
  cuts: Float64Array;
  /** The weights of short lines, part by part, then of middle ones, then of long ones. */
  weights: Float64Array;
  parts: number;
  enter: readonly number[] | undefined;
  leave: readonly number[] | undefined;
}

/** A trait by its place among all, with the most that it can say. */
interface Speaker {
  place: number;
  most: number;
}

/** All weights as the scores of pages read them. */
export interface Weighing {
  learned: BodyWeights;
  traits: readonly WeighedTrait[];
  /** Who can say most for a line of each size, or against one, first. */
  speakers: Record<'for' | 'against', readonly (readonly Speaker[])[]>;
}

/** Lays out weights for many pages. */
export function weighingOf(learned: BodyWeights): Weighing {
  const traits = TRAITS.flatMap((trait): WeighedTrait[] => {
    const row = learned.traits[trait.name];
    const crossings = { enter: learned.enter.traits[trait.name], leave: learned.leave.traits[trait.name] };
    if (!row) return [];
    const weights = Float64Array.from(row.weights.flat());
    return [{ trait, cuts: Float64Array.from(row.cuts), weights, parts: row.cuts.length + 1, ...crossings }];
  });
  const speakers = {
    for: speakersBy(traits, learned, (own) => Math.max(...own)),
    against: speakersBy(traits, learned, (own) => -Math.min(...own)),
  };
  return { learned, traits, speakers };
}

function speakersBy(
  traits: readonly WeighedTrait[],
  { sizes }: BodyWeights,
  mostOf: (weights: Float64Array) => number,
): Speaker[][] {
  const ofSize = (kind: number) =>
    traits.map(({ weights, parts }, place) => ({
      place,
      most: mostOf(weights.subarray(kind * parts, (kind + 1) * parts)),
    }));
  return Array.from({ length: sizes.length + 1 }, (_, kind) => ofSize(kind).sort((a, b) => b.most - a.most));
}

/** Weighs for each line of a page how much speaks for its being the body's. A line that may not be is hardly ever. */
export function bodyScores(page: PageTraits, { learned, traits }: Weighing): Scores {
  const { length } = page.lines;
  const kinds = new Uint8Array(page.lines.map(({ line }) => partOf(learned.sizes, line.size, true)));
  const open = new Uint32Array(page.lines.flatMap((_, at) => (mayBeBody(page, at) ? [at] : [])));
  const scores = {
    inside: new Float64Array(length).fill(NEVER),
    enter: new Float64Array(length).fill(learned.enter.always),
    leave: new Float64Array(length).fill(learned.leave.always),
  };
  for (const at of open) scores.inside[at] = learned.always[kinds[at]!]!;
  for (const trait of traits) addScores(scores, page, trait, open, kinds);
  return scores;
}

function addScores(
  { inside, enter, leave }: Scores,
  page: PageTraits,
  { trait, cuts, weights, parts, enter: entering, leave: leaving }: WeighedTrait,
  open: Uint32Array,
  kinds: Uint8Array,
): void {
  for (let index = 0; index < open.length; index++) {
    const at = open[index]!;
    const part = partOf(cuts, trait.at(page, at));
    inside[at]! += weights[kinds[at]! * parts + part]!;
    if (entering) enter[at]! += entering[part]!;
    if (leaving) leave[at]! += leaving[part]!;
  }
}

/** What speaks most for (or else against) a line's being the body's, at most `most` of it, the heaviest first. */
export function contributions(
  page: PageTraits,
  at: number,
  { learned, traits, speakers }: Weighing,
  inside: boolean,
  most: number,
): Contribution[] {
  const kind = partOf(learned.sizes, page.lines[at]!.line.size, true);
  const heaviest: Ranked[] = [];
  const all = speakers[inside ? 'for' : 'against'][kind]!;
  for (let rank = 0; rank < all.length; rank++) {
    const { place, most: mostSaid } = all[rank]!;
    const last = heaviest[most - 1];
    // Those that follow can say no more than this one.
    if (mostSaid <= 0 || (last && mostSaid < last.weight)) break;
    const { trait, cuts, weights, parts } = traits[place]!;
    const value = trait.at(page, at);
    const weight = weights[kind * parts + partOf(cuts, value)]! * (inside ? 1 : -1);
    if (weight <= 0 || (last && !isBefore(weight, place, last))) continue;
    const says = trait.says(value);
    if (says === null) continue;
    insert(heaviest, { says, weight, place }, most);
  }
  return heaviest;
}

/** A contribution with the place of its trait among all. */
interface Ranked extends Contribution {
  place: number;
}

function insert(heaviest: Ranked[], one: Ranked, most: number): void {
  if (heaviest.length < most) heaviest.push(one);
  let rank = heaviest.length - 1;
  for (; rank > 0 && isBefore(one.weight, one.place, heaviest[rank - 1]!); rank--) heaviest[rank] = heaviest[rank - 1]!;
  heaviest[rank] = one;
}

// Of two that weigh the same the table's first comes first.
function isBefore(weight: number, place: number, other: Ranked): boolean {
  return weight > other.weight || (weight === other.weight && place < other.place);
}

/** Which of the parts between the cuts a value falls into; a value on a cut belongs below it, or above where `up` says so. */
export function partOf(cuts: ArrayLike<number>, value: number, up = false): number {
  let part = 0;
  while (part < cuts.length && (up ? value >= cuts[part]! : value > cuts[part]!)) part++;
  return part;
}
