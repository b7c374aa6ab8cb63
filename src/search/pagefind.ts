import { href } from '../site/href.ts';
import type { Counts, Filter } from './filters.ts';
import { index } from './shared-index.ts';
import { keptLoads } from './kept-loads.ts';
import type { Found, PageText } from './searcher.ts';

/** One page of the index that a search found: its number, and the places where it found something, counted in words. */
export interface FoundPage {
  id: string;
  words: number[];
  data(): Promise<PageText>;
}

/** The index as searches use it. */
export interface Pagefind {
  filters(): Promise<Counts>;
  /** A query of null finds every page that the filter lets through. */
  search(query: string | null, filter: Filter): Promise<{ results: FoundPage[]; filters: Counts }>;
}

const texts = keptLoads(async (id: string) => {
  const text = await index().text(id);
  return { ...text, url: href(text.url) };
});

/** The one index of the archive. */
export const pagefind: Pagefind = {
  filters: () => index().filters(),
  async search(query, filter) {
    const { filters, ...found } = await index().search(query, filter);
    return { filters, results: Array.from(found.pages, (page, n) => foundPage(`${page}`, n, found)) };
  },
};

function foundPage(id: string, n: number, { ends, places }: Pick<Found, 'ends' | 'places'>): FoundPage {
  return {
    id,
    // Of thousands of pages that are found, a few are looked at.
    get words() {
      return [...places.subarray(ends[n - 1] ?? 0, ends[n])];
    },
    data: () => texts(id),
  };
}
