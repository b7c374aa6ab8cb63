/** Who did a piece of work. */
export type Who = 'ours' | 'hugo' | 'eleventy' | 'pagefind' | 'minisearch';

/** One figure of one run; one that could not be taken says why. */
export type Sample = { work: string; size: number; who: Who; run: number } & ({ value: number } | { missing: string });

/** The figure in the middle of the runs; of an even number, the mean of the two there. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(at)]! : (sorted[at - 1]! + sorted[at]!) / 2;
}

/** What a figure counts. */
export type Unit = 's' | 'ms' | 'bytes' | 'files' | 'an article' | 'a second' | 'times';

/** A figure with its unit, in three digits. */
export function shown(value: number, unit: Unit): string {
  return SHOWN[unit](value);
}

const digits = (value: number) =>
  value.toLocaleString('en', value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });

const SHOWN: Record<Unit, (value: number) => string> = {
  s: (value) => `${digits(value)} s`,
  ms: (value) => `${digits(value)} ms`,
  bytes: (value) => {
    const step = [1e9, 1e6, 1e3].find((least) => value >= least) ?? 1;
    return `${digits(value / step)} ${{ 1e9: 'GB', 1e6: 'MB', 1e3: 'KB', 1: 'bytes' }[step]}`;
  },
  files: (value) => (value === 1 ? '1 file' : `${digits(value)} files`),
  'an article': (value) => `${digits(value)} an article`,
  'a second': (value) => `${digits(value)} a second`,
  times: (value) => `${digits(value)} ×`,
};
