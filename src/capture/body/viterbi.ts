/** What speaks for each line being inside, and for going in or out at it; sums of weights, 0 for neither. */
export interface Scores {
  inside: Float64Array;
  enter: Float64Array;
  leave: Float64Array;
}

/** The price of starting inside with the very first line. */
export const START_INSIDE = -1;

/** Finds which lines are inside (1) so that the sum over all lines is highest, in one pass (Viterbi). */
export function bestPath({ inside, enter, leave }: Scores): Uint8Array {
  const { length } = inside;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  // Two bits a line: whether the best way to be outside, and to be inside, comes from the other side.
  const crossed = new Uint8Array(length);
  let out = 0;
  let within = inside[0]! + START_INSIDE;
  for (let at = 1; at < length; at++) {
    const left = within + leave[at]!;
    const entered = out + enter[at]!;
    crossed[at] = (left > out ? 1 : 0) + (entered > within ? 2 : 0);
    within = Math.max(within, entered) + inside[at]!;
    out = Math.max(out, left);
  }
  let here = within > out ? 1 : 0;
  for (let at = length - 1; at >= 0; at--) {
    path[at] = here;
    if ((crossed[at]! & (here + 1)) > 0) here = 1 - here;
  }
  return path;
}

/** What a path through a page is worth, against staying outside all the way. */
export function worthOf(path: Uint8Array, { inside, enter, leave }: Scores): number {
  let worth = path[0] === 1 ? START_INSIDE : 0;
  path.forEach((here, at) => {
    if (here === 1) worth += inside[at]!;
    if (at > 0 && here !== path[at - 1]) worth += here === 1 ? enter[at]! : leave[at]!;
  });
  return worth;
}
