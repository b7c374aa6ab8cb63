/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A number from 0 up to, but not, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both among them. */
  between(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Numbers for the seed and whatever else they are to differ by (the splitmix32 generator). */
export function random(...seeds: number[]): Random {
  let state = seeds.reduce((mixed, seed) => scrambled(mixed ^ seed) + 0x9e3779b9, 0) | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    return (scrambled(state) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return { next, between, pick: (from) => from[between(0, from.length - 1)]! };
}

function scrambled(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  const twice = Math.imul(once ^ (once >>> 15), 0x735a2d97);
  return twice ^ (twice >>> 15);
}
