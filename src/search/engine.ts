import type { SearchState } from './address.ts';
import { facetCounter, type FacetCounts, type Searched } from './facet-counts.ts';
import type { Facet, FacetValues } from './facets.ts';
import { filterOf, type Counts, type Filter } from './filters.ts';
import { areMeant } from './meant.ts';
import { pagefind, type FoundPage, type Pagefind } from './pagefind.ts';
import { inOrder } from './order.ts';
import { namesLookup } from './names-lookup.ts';
import { plan, type Plan, type Term } from './plan.ts';
import { parseQuery, type Query } from './query.ts';
import { combined, type Asked, type CommonPage } from './sets.ts';
import { unspaced } from './unspaced.ts';

/** What a search found: the pages in order, the plan they were found by, and a way to count them by facet. */
export interface Findings {
  plan: Plan;
  pages: CommonPage[];
  /** How many of the pages have each value of a facet whose name has `part` in it. */
  count(facet: Facet, part: string): Promise<FacetCounts>;
}

/** How many pages are shown together, before the texts of others are asked for. */
export const firstShown = 5;

/** Searches the archive. A query that is empty finds every page that the filters let through. */
export async function find(state: SearchState): Promise<Findings> {
  const query = parseQuery(state.query);
  const names = await namesLookup(startsOf(query));
  const asked = plan(query, names, await speller(state.query));
  const existing = query.fields.length > 0 ? await pagefind.filters() : {};
  const search = (chosen: FacetValues) => searched(asked, filterOf(chosen, query.fields, existing, names), state.order);
  const { pages } = await search(state.chosen);
  return { plan: asked, pages, count: facetCounter(pagefind, state.chosen, search) };
}

// Every word may begin a name, and so may the value of a field.
function startsOf({ words, fields }: Query): string[] {
  return [...words, ...fields.filter(({ field }) => field === 'name').map(({ value }) => value)];
}

// The tables of character variants are large: they are loaded for a query that has such characters.
async function speller(text: string): Promise<(text: string) => string> {
  return unspaced.test(text) ? (await import('./index-text.ts')).askedText : (same) => same;
}

async function searched(
  { terms, without }: Plan,
  filter: Filter | null,
  order: SearchState['order'],
): Promise<Searched> {
  if (filter === null) return { pages: [], bound: {}, exact: true };
  const apart = terms.length > 0 ? together(terms) : [[]];
  const asIs = apart.length + without.length === 1;
  const ask = async (of: Term[]) => {
    const { results, filters } = await pagefind.search(queryOf(of), filter);
    if (asIs && order === 'relevance') loadAhead(results);
    return asked(of, { results, filters });
  };
  const found = await Promise.all(apart.map(ask));
  const excluded = await Promise.all(without.map((term) => ask([term])));
  const narrowest = found.reduce((least, one) => (one.results.length < least.results.length ? one : least));
  return {
    pages: await inOrder(combined(found, excluded), order),
    bound: narrowest.filters,
    exact: asIs,
  };
}

// A few of these texts tell whether the words are meant (meant.ts): the others that will be shown come along with them.
function loadAhead(pages: FoundPage[]): void {
  for (const page of pages.slice(0, firstShown)) page.data().catch(() => undefined);
}

async function asked(
  terms: Term[],
  found: Awaited<ReturnType<Pagefind['search']>>,
): Promise<Asked & { filters: Counts }> {
  const words = terms.filter((term) => term.forms.length === 0).map((term) => term.ask);
  const meant = await areMeant(words, found.results);
  return { ask: queryOf(terms), ...(meant ? found : { results: [], filters: {} }) };
}

function queryOf(terms: Term[]): string | null {
  return terms.length > 0 ? terms.map(({ ask }) => ask).join(' ') : null;
}

// Pagefind takes a query for a phrase only when all of it is quoted: words are asked for together, each phrase by itself.
function together(terms: Term[]): Term[][] {
  const words = terms.filter(({ ask }) => !ask.startsWith('"'));
  const phrases = terms.filter(({ ask }) => ask.startsWith('"'));
  return [...(words.length > 0 ? [words] : []), ...phrases.map((phrase) => [phrase])];
}
