/** The dated articles before and after one in time, as they stand in a list. */
export interface Neighbours<T> {
  earlier: T | null;
  later: T | null;
}

/** For each article of a list, newest first, the dated ones next to it; one without a date has no place among them. */
export function neighbours<T>(newestFirst: T[], isDated: (article: T) => boolean): Map<T, Neighbours<T>> {
  const dated = newestFirst.filter(isDated);
  return new Map(
    dated.map((article, at) => [article, { earlier: dated[at + 1] ?? null, later: dated[at - 1] ?? null }]),
  );
}
