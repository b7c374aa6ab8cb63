/** Words one behind the other, each known by its place: to keep each as a string would keep the text that it stands in, too. */
export interface WordPool {
  units: Uint16Array<ArrayBuffer>;
  /** Where each word begins, and where the last one ends. */
  starts: number[];
}

const FEWEST_UNITS = 1024;

/** Makes a pool without words. */
export function wordPool(): WordPool {
  return { units: new Uint16Array(FEWEST_UNITS), starts: [0] };
}

/** Puts the word from `start` to `end` of a text, given the text's units, behind all others; gives the number of words. */
export function addWord(pool: WordPool, units: Uint16Array, start: number, end: number): number {
  const { starts } = pool;
  const from = starts[starts.length - 1]!;
  const past = from + end - start;
  if (past > pool.units.length) pool.units = enlarged(pool.units, past);
  for (let at = start; at < end; at++) pool.units[from + at - start] = units[at]!;
  return starts.push(past) - 1;
}

/** Whether the word at a place is the one from `start` to `end` of a text. */
export function isWordAt(pool: WordPool, place: number, units: Uint16Array, start: number, end: number): boolean {
  const { starts, units: own } = pool;
  const from = starts[place]!;
  if (starts[place + 1]! - from !== end - start) return false;
  for (let at = start; at < end; at++) if (own[from + at - start] !== units[at]) return false;
  return true;
}

function enlarged(units: Uint16Array<ArrayBuffer>, least: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(Math.max(units.length * 2, least));
  larger.set(units);
  return larger;
}
