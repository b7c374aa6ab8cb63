import { havingOne, type FacetPages } from '../index/facet-pages.ts';
import { facets, type Facet, type FacetValues } from '../index/facets.ts';
import type { ListedName } from '../index/names-table.ts';
import { folded } from '../words/occurrences.ts';
import type { Field } from './query.ts';

/** Values of a facet, of which a page is to have one. */
export interface Choice {
  facet: Facet;
  values: string[];
}

/** What pages are to be like: of each list one choice must fit. */
export type Filter = Choice[][];

/** The filter that chosen values add up to. */
export function chosenFilter(chosen: FacetValues): Filter {
  return facets.flatMap((facet) => (chosen[facet]?.length ? [[{ facet, values: chosen[facet] }]] : []));
}

/** The filter that a query's fields add up to, out of the values that the archive has; null where one of them fits nothing there. */
export async function fieldFilter(
  fields: Field[],
  valuesOf: (facet: Facet) => Promise<string[]>,
  names: (form: string) => ListedName[],
): Promise<Filter | null> {
  const filter = await Promise.all(
    fields.map(async (one) => {
      const { among, fits } = meaning(one, names);
      const choices = among.map(async (facet) => ({ facet, values: (await valuesOf(facet)).filter(fits) }));
      return (await Promise.all(choices)).filter(({ values }) => values.length > 0);
    }),
  );
  return filter.every((choices) => choices.length > 0) ? filter : null;
}

/** Tells whether a page is as a filter has it, once the facets that it names are loaded. */
export async function fitting(
  filter: Filter,
  load: (facet: Facet) => Promise<FacetPages>,
): Promise<(page: number) => boolean> {
  const tests = await Promise.all(
    filter.map((choices) =>
      Promise.all(choices.map(async ({ facet, values }) => havingOne(await load(facet), values))),
    ),
  );
  return (page) => tests.every((choices) => choices.some((fits) => fits(page)));
}

// In which facets a field's value may be, and which of their values it means.
function meaning(
  { field, value }: Field,
  names: (form: string) => ListedName[],
): { among: Facet[]; fits: (value: string) => boolean } {
  if (field === 'year') return { among: ['year'], fits: yearFits(value) };
  if (field === 'source') return { among: ['source'], fits: contains(value) };
  const known = names(value);
  const fits = known.length > 0 ? (name: string) => known.some((one) => one.name === name) : contains(value);
  return { among: ['person', 'organisation', 'place'], fits };
}

function contains(part: string): (value: string) => boolean {
  return (value) => folded(value).includes(folded(part));
}

// One year, or the first and the last of some: `2022-2024`.
function yearFits(value: string): (year: string) => boolean {
  const [, from, to] = /^(\d{4})(?:[-–.]+(\d{4}))?$/.exec(value) ?? [];
  if (from === undefined) return contains(value);
  return (year) => year >= from && year <= (to ?? from);
}
