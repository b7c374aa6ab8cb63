const FEW = 0.02;
const SAMPLE = 100_000;
const SPACES: ReadonlySet<number | undefined> = new Set([0x0a, 0x0d, 0x20]);

/** Zero bytes at even and at odd places. */
interface Zeros {
  even: number;
  odd: number;
}

/**
 * Tells UTF-16 without a byte order mark by its zero bytes: every space and every line end has one, always on the same side;
 * where there are neither, every other ASCII character has. Null where there is none, or where they stand on both sides.
 */
export function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const { all, besideSpaces } = zerosIn(sample);
  const { even, odd } = besideSpaces.even + besideSpaces.odd > 0 ? besideSpaces : all;
  if (even === odd || Math.min(even, odd) > Math.max(even, odd) * FEW) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function zerosIn(sample: Uint8Array): { all: Zeros; besideSpaces: Zeros } {
  const all = { even: 0, odd: 0 };
  const besideSpaces = { even: 0, odd: 0 };
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) {
    const side = at % 2 === 0 ? 'even' : 'odd';
    all[side]++;
    if (SPACES.has(sample[side === 'even' ? at + 1 : at - 1])) besideSpaces[side]++;
  }
  return { all, besideSpaces };
}
