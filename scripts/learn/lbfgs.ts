/** A function to make small: its value at a point; it writes its slope there into `slope`. */
export type Objective = (point: Float64Array, slope: Float64Array) => number;

interface Step {
  move: Float64Array;
  change: Float64Array;
  inverse: number;
}

const MEMORY = 10;
const TRIES = 10;
const SHORTER = 0.4;
const SUFFICIENT = 1e-4;
const GAIN = 3e-5;

/** Finds a point where a smooth convex function is about least (L-BFGS), from 0, in at most `rounds` rounds. */
export function minimise(objective: Objective, dimensions: number, rounds: number): Float64Array {
  let point: Float64Array = new Float64Array(dimensions);
  let slope: Float64Array = new Float64Array(dimensions);
  let value = objective(point, slope);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = directionFrom(slope, steps);
    const next = search(
      objective,
      { point, slope, value },
      direction,
      round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1,
    );
    if (!next) return point;
    remember(steps, minus(next.point, point), minus(next.slope, slope));
    const gain = (value - next.value) / Math.abs(value);
    ({ point, slope, value } = next);
    if (gain < GAIN) return point;
  }
  return point;
}

interface Place {
  point: Float64Array;
  slope: Float64Array;
  value: number;
}

function search(objective: Objective, from: Place, direction: Float64Array, first: number): Place | null {
  const descent = -dot(direction, from.slope);
  let length = first;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const point = from.point.map((value, at) => value - length * direction[at]!);
    const slope = new Float64Array(point.length);
    const value = objective(point, slope);
    if (value <= from.value + SUFFICIENT * length * descent) return { point, slope, value };
    length *= SHORTER;
  }
  return null;
}

/** The slope, bent by what the last steps told of how it changes. */
function directionFrom(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = slope.slice();
  const shares = steps.toReversed().map(({ move, change, inverse }) => {
    const share = inverse * dot(move, direction);
    add(direction, change, -share);
    return share;
  });
  const last = steps.at(-1);
  if (last) scale(direction, 1 / (last.inverse * dot(last.change, last.change)));
  steps.forEach(({ move, change, inverse }, at) => {
    add(direction, move, shares[steps.length - 1 - at]! - inverse * dot(change, direction));
  });
  return direction;
}

function remember(steps: Step[], move: Float64Array, change: Float64Array): void {
  const product = dot(move, change);
  if (product <= 1e-10) return;
  steps.push({ move, change, inverse: 1 / product });
  if (steps.length > MEMORY) steps.shift();
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at]! += times * what[at]!;
}

function scale(values: Float64Array, by: number): void {
  for (let at = 0; at < values.length; at++) values[at]! *= by;
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, at) => value - b[at]!);
}
