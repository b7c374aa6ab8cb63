import type { Searcher } from './searcher.ts';

const name = 'searchedIndex';

/** Leaves the way to the index for the page's other script, which comes later. */
export function shareIndex(index: () => Searcher): void {
  Reflect.set(window, name, index);
}

/** The index, by the way that was left. */
export function index(): Searcher {
  return (Reflect.get(window, name) as () => Searcher)();
}
