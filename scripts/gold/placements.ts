/** Where in the gold's words, from `start` to before `end`, a line may stand, and how many of its shingles agree. */
export interface Placement {
  line: number;
  start: number;
  end: number;
  hits: number;
}

const SHINGLE = 4;
const AGREEING = 0.5;
const FAIR_SHARE = 0.3;
const PLACES = 4;
const REPEATS = 6;
const OVERLAP = 8;
const WINDOW = 1500;

/** Finds for every line of at least four words the likeliest places in the gold, in the order of the lines. */
export function placementsOf(lines: readonly string[][], gold: readonly string[]): Placement[] {
  const index = new Map<string, number[]>();
  shinglesOf(gold).forEach((shingle, at) => {
    const places = index.get(shingle);
    if (places) places.push(at);
    else index.set(shingle, [at]);
  });
  return lines.flatMap((words, line) => placesOf(words, line, index));
}

function shinglesOf(words: readonly string[]): string[] {
  return words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(' '));
}

function placesOf(words: readonly string[], line: number, index: ReadonlyMap<string, readonly number[]>): Placement[] {
  const counts = new Map<number, number>();
  let hits = 0;
  const shingles = shinglesOf(words);
  shingles.forEach((shingle, at) => {
    const places = index.get(shingle);
    if (!places) return;
    hits++;
    for (const place of places.slice(0, REPEATS)) {
      const start = place - at;
      counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  });
  if (hits === 0 || hits < AGREEING * shingles.length) return [];
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, PLACES)
    .filter(([, count]) => count >= FAIR_SHARE * hits)
    .map(([start, count]) => ({ line, start, end: start + words.length, hits: count }))
    .sort((a, b) => a.start - b.start);
}

/** The placements that keep the order of the gold and agree most when taken together. */
export function chainOf(placements: readonly Placement[]): Placement[] {
  const sums = placements.map(({ hits }) => hits);
  const previous = placements.map(() => -1);
  let best = -1;
  for (const [at, { line, start, hits }] of placements.entries()) {
    for (let before = Math.max(0, at - WINDOW); before < at; before++) {
      const other = placements[before]!;
      if (other.line >= line || other.end > start + OVERLAP || sums[before]! + hits < sums[at]!) continue;
      sums[at] = sums[before]! + hits;
      previous[at] = before;
    }
    if (best < 0 || sums[at]! > sums[best]!) best = at;
  }
  const chain: Placement[] = [];
  for (let at = best; at >= 0; at = previous[at]!) chain.push(placements[at]!);
  return chain.reverse();
}
