import type { BodyWeights, CrossingWeights } from './body-weights.ts';
import type { PageTraits } from './page-traits.ts';
import { PROSE } from './prose-share.ts';
import { FARTHEST } from './surroundings.ts';
import { type Trait, TRAITS } from './traits.ts';
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

/** Weighs for each line of a page how much speaks for its being the body's. A line that may not be is hardly ever. */
export function bodyScores(page: PageTraits, weights: BodyWeights): Scores {
  const { length } = page.lines;
  const kinds = Uint8Array.from(page.lines, ({ line }) => partOf(weights.sizes, line.size, true));
  const open = Uint8Array.from(page.lines, (_, at) => (mayBeBody(page, at) ? 1 : 0));
  const inside = Float64Array.from(kinds, (kind) => weights.always[kind]!);
  const enter = new Float64Array(length).fill(weights.enter.always);
  const leave = new Float64Array(length).fill(weights.leave.always);
  for (const trait of TRAITS) {
    const row = weights.traits[trait.name];
    if (!row) continue;
    const entering = crossing(weights.enter, trait);
    const leaving = crossing(weights.leave, trait);
    for (let at = 0; at < length; at++) {
      if (open[at] === 0) continue;
      const part = partOf(row.cuts, trait.at(page, at));
      inside[at]! += row.weights[kinds[at]!]![part]!;
      if (entering) enter[at]! += entering[part]!;
      if (leaving) leave[at]! += leaving[part]!;
    }
  }
  open.forEach((may, at) => {
    if (may === 0) inside[at] = NEVER;
  });
  return { inside, enter, leave };
}

/** What speaks most for (or else against) a line's being the body's, at most `most` of it, the heaviest first. */
export function contributions(
  page: PageTraits,
  at: number,
  weights: BodyWeights,
  inside: boolean,
  most: number,
): Contribution[] {
  const kind = partOf(weights.sizes, page.lines[at]!.line.size, true);
  const heaviest: Contribution[] = [];
  for (const trait of TRAITS) {
    const row = weights.traits[trait.name];
    if (!row) continue;
    const value = trait.at(page, at);
    const weight = row.weights[kind]![partOf(row.cuts, value)]! * (inside ? 1 : -1);
    if (weight <= (heaviest[most - 1]?.weight ?? 0)) continue;
    const says = trait.says(value);
    if (says === null) continue;
    const rank = heaviest.findIndex((other) => other.weight < weight);
    heaviest.splice(rank < 0 ? heaviest.length : rank, 0, { says, weight });
    heaviest.length = Math.min(most, heaviest.length);
  }
  return heaviest;
}

function crossing({ traits }: CrossingWeights, { name }: Trait): readonly number[] | undefined {
  return traits[name];
}

/** Which of the parts between the cuts a value falls into; a value on a cut belongs below it, or above where `up` says so. */
export function partOf(cuts: readonly number[], value: number, up = false): number {
  let part = 0;
  while (part < cuts.length && (up ? value >= cuts[part]! : value > cuts[part]!)) part++;
  return part;
}
