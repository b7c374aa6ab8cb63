import { facets, type Facet, type FacetValues } from './facets.ts';
import type { ListedName } from './names-table.ts';
import { folded } from './occurrences.ts';
import type { Field } from './query.ts';

/** How many results there are for each value of each facet. */
export type Counts = Partial<Record<string, Record<string, number>>>;

/** A condition as Pagefind takes it: a facet's values, or conditions joined. */
export type Filter = { [facet: string]: { any: string[] } } | { all: Filter[] } | { any: Filter[] };

/** The condition that chosen values and a query's fields add up to; null where one of the fields fits nothing in the archive. */
export function filterOf(
  chosen: FacetValues,
  fields: Field[],
  existing: Counts,
  names: (form: string) => ListedName[],
): Filter | null {
  const fromFields = fields.map((field) => fieldFilter(field, existing, names));
  if (fromFields.some((filter) => filter === null)) return null;
  return { all: [...chosenFilters(chosen), ...fromFields.filter((filter) => filter !== null)] };
}

function chosenFilters(chosen: FacetValues): Filter[] {
  return facets.flatMap((facet) => (chosen[facet]?.length ? [{ [facet]: { any: chosen[facet] } }] : []));
}

function fieldFilter({ field, value }: Field, existing: Counts, names: (form: string) => ListedName[]): Filter | null {
  if (field === 'year') return oneOf('year', valuesOf(existing, 'year').filter(yearFits(value)));
  if (field === 'source') return oneOf('source', valuesOf(existing, 'source').filter(contains(value)));
  const known = names(value);
  const fits = known.length > 0 ? (name: string) => known.some((one) => one.name === name) : contains(value);
  const kinds = (['person', 'organisation', 'place'] as const)
    .map((kind) => oneOf(kind, valuesOf(existing, kind).filter(fits)))
    .filter((filter) => filter !== null);
  return kinds.length > 0 ? { any: kinds } : null;
}

function oneOf(facet: Facet, values: string[]): Filter | null {
  return values.length > 0 ? { [facet]: { any: values } } : null;
}

function valuesOf(counts: Counts, facet: Facet): string[] {
  return Object.keys(counts[facet] ?? {});
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
