import { href } from '../../site/pages/href.ts';
import type { FacetPages } from '../index/facet-pages.ts';
import { keptLoads } from '../files/kept-loads.ts';
import type { Found } from '../files/program-found.ts';
import type { Extent, PageText } from '../files/searcher.ts';
import { index } from './shared-index.ts';

/** The pages that a search found, by their numbers, best first, and where on a page it found something, counted in words. */
export interface FoundPages {
  pages: Uint32Array;
  places(page: number): number[];
}

/** The index as searches use it. */
export interface Pagefind {
  extent(): Promise<Extent>;
  search(query: string): Promise<FoundPages>;
  facet(name: string): Promise<FacetPages>;
  text(page: number): Promise<PageText>;
}

/** The one index of the archive. */
export const pagefind: Pagefind = {
  extent: () => index().extent(),
  search: keptLoads(async (query: string) => foundPages(await index().search(query)), 4),
  facet: keptLoads((name: string) => index().facet(name)),
  text: keptLoads(async (page: number) => {
    const text = await index().text(page);
    return { ...text, url: href(text.url) };
  }),
};

function foundPages({ pages, ends, places }: Found): FoundPages {
  let numbers: Map<number, number> | undefined;
  return {
    pages,
    places(page) {
      // Of thousands of pages that are found, a few are looked at.
      numbers ??= new Map(Array.from(pages, (one, n) => [one, n]));
      const n = numbers.get(page);
      return n === undefined ? [] : [...places.subarray(ends[n - 1] ?? 0, ends[n])];
    },
  };
}
