import type { NameLookup } from './plan.ts';
import type { Searcher } from '../files/searcher.ts';

/** What both scripts of the search page use: the index, and the archive's names that some words may begin. */
interface Shared {
  index(): Searcher;
  namesLookup(words: string[]): Promise<NameLookup>;
}

const name = 'searchedIndex';

/** Leaves the way to the index and the names for the page's other script, which comes later. */
export function shareIndex(shared: Shared): void {
  Reflect.set(window, name, shared);
}

/** The index, by the way that was left. */
export function index(): Searcher {
  return shared().index();
}

/** The names, by the way that was left; see names-lookup.ts. */
export function namesLookup(words: string[]): Promise<NameLookup> {
  return shared().namesLookup(words);
}

function shared(): Shared {
  return Reflect.get(window, name) as Shared;
}
