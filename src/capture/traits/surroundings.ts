/** What a distance comes to where there is no such line near. */
export const FARTHEST = 255;

/** How far back and ahead the nearest line of some kind is, in lines; 255 where there is none so near. */
export interface Distances {
  since: Uint8Array;
  until: Uint8Array;
}

/** Measures for each of `length` lines how far the nearest other line is for which `test` holds. */
export function distances(length: number, test: (at: number) => boolean): Distances {
  const since = new Uint8Array(length);
  const until = new Uint8Array(length);
  let last = -FARTHEST;
  for (let at = 0; at < length; at++) {
    since[at] = Math.min(FARTHEST, at - last);
    if (test(at)) last = at;
  }
  last = length + FARTHEST;
  for (let at = length - 1; at >= 0; at--) {
    until[at] = Math.min(FARTHEST, last - at);
    if (test(at)) last = at;
  }
  return { since, until };
}

/** How much of something stands before and after each line, lines farther away counting less. */
export interface Flow {
  before: Float32Array;
  after: Float32Array;
}

/** Sums up the values around each line; each line farther away counts `fading` times as much as the one nearer. */
export function flow(values: Float32Array, fading: number): Flow {
  const before = new Float32Array(values.length);
  const after = new Float32Array(values.length);
  for (let at = 1; at < values.length; at++) {
    before[at] = before[at - 1]! * fading + values[at - 1]! * (1 - fading);
  }
  for (let at = values.length - 2; at >= 0; at--) {
    after[at] = after[at + 1]! * fading + values[at + 1]! * (1 - fading);
  }
  return { before, after };
}
