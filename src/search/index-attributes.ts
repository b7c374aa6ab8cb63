import type { Article } from '../article/article.ts';

/** Attributes by name, for an element of a page. */
export type Attributes = Record<string, string>;

/** The attributes that put an article into the search index: what a result shows, and what results can be filtered by. */
export function indexAttributes(article: Article, date: string | null): Attributes {
  const known = {
    'data-source': article.source,
    'data-date': date,
    'data-year': article.published?.slice(0, 4) ?? null,
    'data-language': article.language,
  };
  const has = (name: string) => known[`data-${name}` as keyof typeof known] !== null;
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': named(['source', 'date', 'language'].filter(has)),
    'data-pagefind-filter': named(['source', 'year'].filter(has)),
    ...Object.fromEntries(Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== null)),
  };
}

// Pagefind takes the value from the attribute that the brackets name; written out, it would end at a comma.
function named(names: string[]): string {
  return names.map((name) => `${name}[data-${name}]`).join(', ');
}
