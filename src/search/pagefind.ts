import type { Counts, Filter } from './filters.ts';
import { indexWorker, type IndexWorker } from './index-worker.ts';

/** One page of the index that a search found: its number, and the places where it found something, counted in words. */
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

/** The part of Pagefind that is used here. */
export interface Pagefind {
  filters(): Promise<Counts>;
  /** A query of null finds every page that the filters let through. */
  search(query: string | null, options: { filters: Filter }): Promise<{ results: FoundPage[]; filters: Counts }>;
}

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

/** What Pagefind's worker says that a search found; a page's text is asked for by the name in `data`. */
interface Answer {
  results: { id: string; words: number[]; data: string }[];
  filters: Counts;
}

async function load(): Promise<Pagefind> {
  const worker = await indexWorker();
  const unused = new FinalizationRegistry(
    (name: string) => void worker.ask('releaseData', name).catch(() => undefined),
  );
  return {
    filters: () => worker.ask('filters'),
    async search(query, options) {
      const { results, filters } = await worker.ask<Answer>('search', query, options);
      return { filters, results: results.map((one) => foundPage(one, worker, unused)) };
    },
  };
}

function foundPage(
  { id, words, data }: Answer['results'][number],
  worker: IndexWorker,
  unused: FinalizationRegistry<string>,
): FoundPage {
  const page: FoundPage = { id, words, data: () => worker.ask('getData', data) };
  // Until it is told that nobody will ask any more, the worker keeps a name for each page that it ever found.
  unused.register(page, data);
  return page;
}
