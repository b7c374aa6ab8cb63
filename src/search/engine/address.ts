import { facets, type FacetValues } from '../index/facets.ts';

/** In which order results come. */
export const orders = ['relevance', 'newest', 'oldest'] as const;

/** What a search page shows, all of which its address says. */
export interface SearchState {
  query: string;
  chosen: FacetValues;
  order: (typeof orders)[number];
  /** `context`: every occurrence on a line of its own. */
  view: 'results' | 'context';
}

/** Reads the state from an address's parameters; what is not as expected is left out. */
export function stateOf(parameters: URLSearchParams): SearchState {
  const order = parameters.get('order');
  const chosen = facets
    .map((facet) => [facet, parameters.getAll(facet)] as const)
    .filter(([, values]) => values.length > 0);
  return {
    query: parameters.get('q')?.trim() ?? '',
    chosen: Object.fromEntries(chosen),
    order: orders.find((name) => name === order) ?? 'relevance',
    view: parameters.get('view') === 'context' ? 'context' : 'results',
  };
}

/** The state as an address's parameters, in a fixed order, without what goes without saying. */
export function parametersOf({ query, chosen, order, view }: SearchState): URLSearchParams {
  return new URLSearchParams([
    ...(query === '' ? [] : [['q', query]]),
    ...facets.flatMap((facet) => (chosen[facet] ?? []).map((value) => [facet, value])),
    ...(order === 'relevance' ? [] : [['order', order]]),
    ...(view === 'results' ? [] : [['view', view]]),
  ]);
}
