import { median, type Sample } from './figures.ts';

/** What an article costs at each size against a tenth of that size, where both were measured: time, and memory. */
export function growth(samples: readonly Sample[]): Sample[] {
  return [...pairs(samples, 'cold', 'growth-time'), ...pairs(samples, 'memory', 'growth-memory')];
}

function pairs(samples: readonly Sample[], from: string, work: string): Sample[] {
  const bySize = Map.groupBy(
    samples.filter((sample) => sample.work === from && sample.who === 'ours' && 'value' in sample),
    ({ size }) => size,
  );
  const each = (size: number) =>
    median(bySize.get(size)!.map((sample) => ('value' in sample ? sample.value : NaN))) / size;
  return [...bySize.keys()]
    .filter((size) => size >= 10_000 && bySize.has(size / 10))
    .map((size) => ({ work, size, who: 'ours' as const, run: 1, value: each(size) / each(size / 10) }));
}
