import { href } from '../site/href.ts';
import type { Counts, Filter } from './filters.ts';
import { allowOwnWorker } from './own-worker.ts';

/** One page of the index that a search found; `words` are the places where it found something, counted in words. */
export interface FoundPage {
  id: string;
  words: number[];
  data(): Promise<PageData>;
}

/** What Pagefind keeps of a page, as far as it is used here. */
export interface PageData {
  url: string;
  raw_content: string;
  anchors: { id: string; location: number }[];
  meta: Record<string, string>;
}

/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  mergeIndex(bundle: string, options: { baseUrl: string }): Promise<void>;
  filters(): Promise<Counts>;
  /** A query of null finds every page that the filters let through. */
  search(
    query: string | null,
    options: { filters: Filter; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: FoundPage[]; filters: Counts }>;
}

allowOwnWorker();
let loading: Promise<Pagefind> | undefined;

/** Pagefind, loaded when it is first asked for. */
export function pagefind(): Promise<Pagefind> {
  // A failure is not kept: the next search tries again.
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const bundle = href('/pagefind/');
  const loaded = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  const baseUrl = href('/');
  await loaded.options({ basePath: bundle, baseUrl });
  await Promise.all(otherParts().map((part) => loaded.mergeIndex(`${bundle}${part}/`, { baseUrl })));
  return loaded;
}

// The first part of the index is where Pagefind itself is.
function otherParts(): number[] {
  const count = Number(document.querySelector<HTMLElement>('[data-index-parts]')?.dataset['indexParts'] ?? 1);
  return Array.from({ length: count - 1 }, (_, n) => n + 1);
}
