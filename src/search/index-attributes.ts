import type { Article } from '../article/article.ts';

/**
 * The attributes that put an article into the search index: what a result shows of it and a query can find, and what
 * results can be filtered by. `date` is the date in words.
 */
export function indexAttributes(article: Article, date: string | null): Record<string, string> {
  const { source, section, byline, language } = article;
  const shown = present({ source, date, section, byline, language, retelling: article.retelling && 'Retelling' });
  const filters = present({ source, year: article.published?.slice(0, 4) ?? null });
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': named(shown),
    'data-pagefind-filter': named(filters),
    ...Object.fromEntries([...shown, ...filters].map(([name, value]) => [`data-${name}`, value])),
  };
}

function present(values: Record<string, string | null>): [string, string][] {
  return Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
}

// Pagefind takes the value from the attribute that the brackets name; written out, it would end at a comma.
function named(entries: [string, string][]): string {
  return entries.map(([name]) => `${name}[data-${name}]`).join(', ');
}
