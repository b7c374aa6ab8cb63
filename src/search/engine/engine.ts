import type { SearchState } from './address.ts';
import { facetCounter, type FacetCounts } from './facet-counts.ts';
import { facets, type Facet } from '../index/facets.ts';
import { chosenFilter, fieldFilter, fitting } from './filters.ts';
import type { Places } from './matches.ts';
import { inOrder } from './order.ts';
import { pagefind } from './pagefind.ts';
import { plan, type Plan } from './plan.ts';
import { nameStarts, parseQuery } from './query.ts';
import { searched } from './searched.ts';
import { namesLookup } from './shared-index.ts';
import { unspaced } from '../words/unspaced.ts';

/** What a search found: the pages by their numbers, in order, and the plan they were found by. */
export interface Findings {
  plan: Plan;
  pages: Uint32Array;
  /** Where on a page something was found. */
  places(page: number): Places;
  /** What the pages of this archive can be narrowed by. */
  facets(): Promise<Facet[]>;
  /** How many of the pages have each value of a facet whose name has `part` in it. */
  count(facet: Facet, part: string): Promise<FacetCounts>;
}

/** How many pages are shown together, before the texts of others are asked for. */
export const firstShown = 5;

/** Tells whether a page is one of those that a search is held to. */
type Fits = (page: number) => boolean;

/** Searches the archive. A query that is empty finds every page that the filters let through. */
export async function find({ query: text, chosen, order }: SearchState): Promise<Findings> {
  const query = parseQuery(text);
  const names = await namesLookup(nameStarts(query));
  const asked = plan(query, names, await speller(text));
  const fields = await fieldFilter(query.fields, async (facet) => (await pagefind.facet(facet)).values, names);
  if (fields === null) return { ...nothing, plan: asked };
  const fits = fitting([...fields, ...chosenFilter(chosen)], pagefind.facet);
  const { pages: all, places } = await searched(asked, async (pages) => {
    if (order === 'relevance') loadTexts(pages, await fits);
  });
  const pages = await inOrder(all.filter(await fits), order);
  const count = facetCounter(pagefind.facet, chosen, async (others) =>
    all.filter(await fitting([...fields, ...chosenFilter(others)], pagefind.facet)),
  );
  return { plan: asked, pages, places, facets: existing, count };
}

const nothing: Omit<Findings, 'plan'> = {
  pages: new Uint32Array(),
  places: () => ({ words: [], rows: [] }),
  facets: existing,
  count: () => Promise.resolve({ counts: {}, more: false, many: false }),
};

async function existing(): Promise<Facet[]> {
  const known = await pagefind.extent();
  return facets.filter((facet) => known.facets.includes(facet));
}

// The tables of character variants are large: they are loaded for a query that has such characters.
async function speller(text: string): Promise<(text: string) => string> {
  return unspaced.test(text) ? (await import('../words/index-text.ts')).askedText : (same) => same;
}

// A few texts tell whether the words are meant (meant.ts): the others that will be shown come along with them.
function loadTexts(pages: Uint32Array, fits: Fits): void {
  const shown: number[] = [];
  for (let n = 0; n < pages.length && shown.length < firstShown; n += 1) if (fits(pages[n]!)) shown.push(pages[n]!);
  for (const page of shown) pagefind.text(page).catch(() => undefined);
}
