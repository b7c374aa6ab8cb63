import type { Facet, FacetValues } from './facets.ts';
import type { Counts } from './filters.ts';
import { folded } from './occurrences.ts';
import type { Pagefind } from './pagefind.ts';
import { countsAmong, type CommonPage } from './sets.ts';

/** What some searches together found, and Pagefind's counts for the narrowest of them: exact where there was only one. */
export interface Searched {
  pages: CommonPage[];
  bound: Counts;
  exact: boolean;
}

/** Values of a facet with their numbers of results, and whether there are others that `part` would find. */
export interface FacetCounts {
  counts: Record<string, number>;
  more: boolean;
  /** Whether there are so many values, whatever the part, that a reader will want to look for one by name. */
  many: boolean;
}

/**
 * A way to count what was found by the values of a facet whose names have `part` in them, the most frequent ones. A facet with
 * chosen values is counted as if none of them were chosen, and has them whatever the part.
 */
export function facetCounter(
  engine: Pagefind,
  chosen: FacetValues,
  search: (chosen: FacetValues) => Promise<Searched>,
): (facet: Facet, part: string) => Promise<FacetCounts> {
  const searches = new Map<Facet | null, Promise<Searched>>();
  const searched = (facet: Facet | null) => {
    const known = searches.get(facet) ?? freshSearch(engine, { ...chosen, ...(facet && { [facet]: [] }) }, search);
    searches.set(facet, known);
    return known;
  };
  return async (facet, part) => {
    const own = chosen[facet] ?? [];
    const { pages, bound, exact } = await searched(own.length > 0 ? facet : null);
    const existing = mostFrequentFirst(bound[facet] ?? {});
    const fitting = existing.filter(([value]) => folded(value).includes(folded(part.trim())));
    const offered = fitting.slice(0, mostValues).concat(existing.filter(([value]) => own.includes(value)));
    const likely = Object.fromEntries(offered);
    const counts = exact ? likely : await countsAmong(engine, facet, Object.keys(likely), pages);
    return { counts, more: fitting.length > mostValues, many: existing.length > fewValues };
  };
}

// More values than a reader looks through would cost more time than they are worth.
const mostValues = 60;
const fewValues = 12;

// Pagefind counts only what it has loaded.
async function freshSearch(
  engine: Pagefind,
  chosen: FacetValues,
  search: (chosen: FacetValues) => Promise<Searched>,
): Promise<Searched> {
  await engine.filters();
  return search(chosen);
}

function mostFrequentFirst(counts: Record<string, number>): [string, number][] {
  const existing = Object.entries(counts).filter(([, count]) => count > 0);
  return existing.sort(([one, a], [other, b]) => b - a || one.localeCompare(other));
}
