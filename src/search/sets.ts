import type { Places } from './matches.ts';
import type { FoundPage, Pagefind } from './pagefind.ts';

/** A page that is in every one of some results, with what each of them found on it. */
export type CommonPage = Pick<FoundPage, 'id' | 'data'> & Places;

/** What was asked of the index, and what it found. */
export interface Asked {
  ask: string | null;
  results: FoundPage[];
}

/** The pages that are in all of `found` and in none of `without`, in the order of the first. */
export function combined([first, ...others]: Asked[], without: Asked[]): CommonPage[] {
  const sets = others.map(({ ask, results }) => ({ row: isRow(ask), pages: byId(results) }));
  const excluded = new Set(without.flatMap(({ results }) => results).map(({ id }) => id));
  const common = first!.results.filter(({ id }) => !excluded.has(id) && sets.every(({ pages }) => pages.has(id)));
  return common.map((page) => {
    const places = (row: boolean) => [
      ...(isRow(first!.ask) === row ? page.words : []),
      ...sets.flatMap((one) => (one.row === row ? one.pages.get(page.id)!.words : [])),
    ];
    return {
      id: page.id,
      data: page.data,
      // Of thousands of pages, a few are looked at.
      get words() {
        return places(false);
      },
      get rows() {
        return places(true);
      },
    };
  });
}

/** How many of these pages have each value of a facet; values that none has are left out. */
export async function countsAmong(
  engine: Pagefind,
  facet: string,
  values: string[],
  pages: { id: string }[],
): Promise<Record<string, number>> {
  const ids = new Set(pages.map(({ id }) => id));
  const counts = await Promise.all(
    values.map(async (value) => [value, overlap(ids, await idsWith(engine, facet, value))] as const),
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

// Which pages have a value never changes while the page is open.
const known = new Map<string, Promise<Set<string>>>();

function idsWith(engine: Pagefind, facet: string, value: string): Promise<Set<string>> {
  const key = `${facet}:${value}`;
  const ids =
    known.get(key) ??
    engine.search(null, { [facet]: { any: [value] } }).then(({ results }) => new Set(results.map(({ id }) => id)));
  known.set(key, ids);
  return ids;
}

function isRow(ask: string | null): boolean {
  return ask !== null && ask.startsWith('"');
}

function overlap(a: Set<string>, b: Set<string>): number {
  return a.intersection(b).size;
}

function byId(pages: FoundPage[]): Map<string, FoundPage> {
  return new Map(pages.map((page) => [page.id, page]));
}
