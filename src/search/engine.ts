import type { SearchState } from './address.ts';
import { facets, type Facet, type FacetValues } from './facets.ts';
import { filterOf, type Counts, type Filter } from './filters.ts';
import { pagefind, type Pagefind } from './pagefind.ts';
import { namesLookup } from './names-lookup.ts';
import { plan, type Plan } from './plan.ts';
import { parseQuery, type Query } from './query.ts';
import { combined, countsAmong, type CommonPage } from './sets.ts';
import { unspaced } from './unspaced.ts';

/** What a search found: the pages in order, the plan they were found by, and a way to count them by facet. */
export interface Findings {
  plan: Plan;
  pages: CommonPage[];
  /** How many of the pages have each value; for a facet with chosen values, as if none of them were chosen. */
  counts(): Promise<Counts>;
}

/** Searches the archive. A query that is empty finds every page that the filters let through. */
export async function find(state: SearchState): Promise<Findings> {
  const query = parseQuery(state.query);
  const [engine, names] = await Promise.all([pagefind(), namesLookup(startsOf(query))]);
  const asked = plan(query, names, await speller(state.query));
  const existing = query.fields.length > 0 ? await engine.filters() : {};
  const search = (chosen: FacetValues) =>
    searched(engine, asked, filterOf(chosen, query.fields, existing, names), state.order);
  const { pages } = await search(state.chosen);
  return { plan: asked, pages, counts: () => counted(engine, state.chosen, search) };
}

// Every word may begin a name, and so may the value of a field.
function startsOf({ words, fields }: Query): string[] {
  return [...words, ...fields.filter(({ field }) => field === 'name').map(({ value }) => value)];
}

// The tables of character variants are large: they are loaded for a query that has such characters.
async function speller(text: string): Promise<(text: string) => string> {
  return unspaced.test(text) ? (await import('./index-text.ts')).askedText : (same) => same;
}

/** What some searches together found, and Pagefind's counts for the narrowest of them: exact where there was only one. */
interface Searched {
  pages: CommonPage[];
  bound: Counts;
  exact: boolean;
}

async function searched(
  engine: Pagefind,
  { terms, without }: Plan,
  filter: Filter | null,
  order: SearchState['order'],
): Promise<Searched> {
  if (filter === null) return { pages: [], bound: {}, exact: true };
  const options = { filters: filter, ...(order !== 'relevance' && { sort: sorts[order] }) };
  const ask = async (query: string | null) => ({ ask: query, ...(await engine.search(query, options)) });
  const asked = asksOf(terms);
  const found = await Promise.all(asked.length > 0 ? asked.map(ask) : [ask(null)]);
  const excluded = await Promise.all(without.map((term) => ask(term.ask)));
  const narrowest = found.reduce((least, one) => (one.results.length < least.results.length ? one : least));
  return {
    pages: combined(found, excluded),
    bound: narrowest.filters,
    exact: found.length + excluded.length === 1,
  };
}

const sorts: Record<string, Record<string, 'asc' | 'desc'>> = { newest: { newest: 'desc' }, oldest: { oldest: 'asc' } };

// Pagefind takes a query for a phrase only when all of it is quoted: words are asked for together, each phrase by itself.
function asksOf(terms: Plan['terms']): string[] {
  const words = terms.filter(({ ask }) => !ask.startsWith('"')).map(({ ask }) => ask);
  const phrases = terms.filter(({ ask }) => ask.startsWith('"')).map(({ ask }) => ask);
  return [...(words.length > 0 ? [words.join(' ')] : []), ...phrases];
}

async function counted(
  engine: Pagefind,
  chosen: FacetValues,
  search: (chosen: FacetValues) => Promise<Searched>,
): Promise<Counts> {
  // Pagefind counts only what it has loaded.
  await engine.filters();
  const found = await search(chosen);
  const count = async (facet: Facet): Promise<[Facet, Record<string, number>]> => {
    const { pages, bound, exact } = chosen[facet]?.length ? await search({ ...chosen, [facet]: [] }) : found;
    const likely = mostFrequent(bound[facet] ?? {});
    return [facet, exact ? likely : await countsAmong(engine, facet, Object.keys(likely), pages)];
  };
  return Object.fromEntries(await Promise.all(facets.map(count)));
}

// More values than a reader looks through would cost more time than they are worth.
const mostValues = 60;

function mostFrequent(counts: Record<string, number>): Record<string, number> {
  const existing = Object.entries(counts).filter(([, count]) => count > 0);
  return Object.fromEntries(existing.sort(([, a], [, b]) => b - a).slice(0, mostValues));
}
