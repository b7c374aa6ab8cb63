import { countsAmong, type FacetPages } from '../index/facet-pages.ts';
import type { Facet, FacetValues } from '../index/facets.ts';
import { folded } from '../words/occurrences.ts';

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
  load: (facet: Facet) => Promise<FacetPages>,
  chosen: FacetValues,
  found: (chosen: FacetValues) => Promise<Uint32Array>,
): (facet: Facet, part: string) => Promise<FacetCounts> {
  return async (facet, part) => {
    const own = chosen[facet] ?? [];
    const [known, pages] = await Promise.all([load(facet), found({ ...chosen, [facet]: [] })]);
    const existing = mostFrequentFirst(known, pages);
    const fitting = existing.filter(([value]) => folded(value).includes(folded(part.trim())));
    const offered = fitting.slice(0, mostValues).concat(existing.filter(([value]) => own.includes(value)));
    return {
      counts: Object.fromEntries(offered),
      more: fitting.length > mostValues,
      many: existing.length > fewValues,
    };
  };
}

// More values than a reader looks through.
const mostValues = 60;
const fewValues = 12;

function mostFrequentFirst(facet: FacetPages, pages: Uint32Array): [value: string, count: number][] {
  const counts = countsAmong(facet, pages);
  const existing = facet.values.map((value, at): [string, number] => [value, counts[at]!]);
  return existing.filter(([, count]) => count > 0).sort(([one, a], [other, b]) => b - a || one.localeCompare(other));
}
