import { metaOf, pageCount, type Directory } from './directory.ts';
import { facetPages, noPages, type FacetPages } from '../index/facet-pages.ts';
import type { IndexPieces } from './index-pieces.ts';
import { keptLoad, keptLoads } from './kept-loads.ts';
import { program } from './program.ts';
import { nothingFound, type Found } from './program-found.ts';
import { programQuery } from './program-query.ts';

/** What the index keeps of a page to show it: its path within the site, and its words with what is known of them. */
export interface PageText {
  url: string;
  content: string;
  anchors: { id: string; location: number }[];
  meta: Record<string, string>;
}

/** How many pages an index has, and the facets that they can be narrowed by. */
export interface Extent {
  pages: number;
  facets: string[];
}

/** Pagefind's search in an index. What cannot be loaded is an error, and is loaded when it is asked for again. */
export interface Searcher {
  extent(): Promise<Extent>;
  search(query: string): Promise<Found>;
  facet(name: string): Promise<FacetPages>;
  text(page: number): Promise<PageText>;
}

/** Makes a searcher of an index, of which all that any search needs is asked for at once and the rest as it is needed. */
export function searcher(pieces: IndexPieces): Searcher {
  const started = keptLoad(async () => {
    const [module, directory] = await Promise.all([pieces.program(), pieces.directory()]);
    return program(module, () => metaOf(directory));
  });
  const words = keptLoads(async (chunk: string) =>
    (await started()).addWords(await pieces.chunk('words', Number(chunk))),
  );
  // What goes wrong with it is heard where it is waited for.
  started().catch(() => undefined);
  return {
    extent: async () => extentOf(await pieces.directory()),
    async search(query) {
      const asked = programQuery(query, await pieces.directory());
      if (asked === null) return nothingFound;
      const engine = await started();
      await Promise.all(engine.wordChunks(asked).map(words));
      return engine.search(asked);
    },
    async facet(name) {
      const { pages, facets } = await pieces.directory();
      const number = facets.findIndex(([one]) => one === name);
      return number < 0 ? noPages : facetPages(await pieces.chunk('facets', number), pageCount(pages));
    },
    text: (page) => textOf(pieces, page),
  };
}

/** How far the index reaches that this is the directory of. */
export function extentOf({ pages, facets }: Directory): Extent {
  return { pages: pageCount(pages), facets: facets.map(([name]) => name) };
}

/** What an index keeps of a page; no program is needed for it. */
export async function textOf(pieces: Pick<IndexPieces, 'text'>, page: number): Promise<PageText> {
  return JSON.parse(new TextDecoder().decode(await pieces.text(page))) as PageText;
}
