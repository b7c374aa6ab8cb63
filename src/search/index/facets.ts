/** What results can be narrowed by, in the order in which it is offered. */
export const facets = [
  'source',
  'year',
  'section',
  'person',
  'organisation',
  'place',
  'language',
  'kind',
  'where',
] as const;

/** One of the things that results can be narrowed by. */
export type Facet = (typeof facets)[number];

/** Values chosen or found for each of some facets. */
export type FacetValues = Partial<Record<Facet, string[]>>;

/** What each facet is called on the page. */
export const facetNames: Record<Facet, string> = {
  source: 'Source',
  year: 'Year',
  section: 'Section',
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  language: 'Language',
  kind: 'Kind',
  where: 'Where',
};
