/** Puts a value of a trait into words; null where there is nothing to tell. */
export type Says = (value: number) => string | null;

/** A share from 0 to 1 in per cent, as in "44 % function words". */
export const percent =
  (what: string): Says =>
  (value) =>
    value < 0.005 ? null : `${Math.round(value * 100)} % ${what}`;

/** A number of things, as in "3 commas". */
export const counted =
  (one: string, many = `${one}s`): Says =>
  (value) =>
    value < 0.5 ? null : `${Math.round(value)} ${value < 1.5 ? one : many}`;

/** A finding that is told where it holds: above 0. */
export const where =
  (what: string): Says =>
  (value) =>
    value > 0 ? what : null;

/** A distance in lines, as in "2 lines after prose"; from 40 lines on there is nothing near. */
export const linesFrom =
  (after: string, nothing: string): Says =>
  (value) =>
    value >= 40 ? nothing : `${counted('line')(value)} ${after}`;
