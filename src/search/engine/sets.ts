import type { Places } from './matches.ts';
import type { FoundPages } from './pagefind.ts';

/** Pages that all of some searches found, by their numbers, and what those found on a page. */
export interface CommonPages {
  pages: Uint32Array;
  places(page: number): Places;
}

/** What was asked of the index, and what it found. */
export interface Asked {
  ask: string;
  found: FoundPages;
}

/** Of the pages of the first search, or of `every` where there was none, those that are in all others and in none of `without`. */
export function combined(every: Uint32Array, asked: Asked[], without: Asked[]): CommonPages {
  const [first, ...others] = asked.map(({ found }) => found.pages);
  const needed = others.map((pages) => new Set(pages));
  const excluded = without.map(({ found }) => new Set(found.pages));
  const fits = (page: number) => needed.every((pages) => pages.has(page)) && !excluded.some((pages) => pages.has(page));
  const placesOf = (page: number, rows: boolean) =>
    asked.flatMap(({ ask, found }) => (isRow(ask) === rows ? found.places(page) : []));
  return {
    pages: (first ?? every).filter(fits),
    places: (page) => ({ words: placesOf(page, false), rows: placesOf(page, true) }),
  };
}

function isRow(ask: string): boolean {
  return ask.startsWith('"');
}
