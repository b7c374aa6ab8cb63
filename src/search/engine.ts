import { href } from '../site/href.ts';
import { hit } from './hit.ts';
import type { Hit, PagefindData } from './hit.ts';

/** What a search found: how many articles, and a way to get some of them, from the best on. */
export interface Findings {
  total: number;
  hits(from: number, to: number): Promise<Hit[]>;
}

/** Searches the archive's index, which is loaded on the first search. */
export async function find(query: string): Promise<Findings> {
  const { results } = await (await engine()).search(query);
  return {
    total: results.length,
    hits: async (from, to) => (await Promise.all(results.slice(from, to).map((result) => result.data()))).map(hit),
  };
}

// The part of Pagefind's browser interface that is used here.
interface Pagefind {
  options(options: {
    basePath: string;
    baseUrl: string;
    excerptLength: number;
    excerptEllipsis: string;
  }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

function engine(): Promise<Pagefind> {
  // A failure is not kept: the next search tries again.
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const bundle = href('/pagefind/');
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: bundle, baseUrl: href('/'), excerptLength: 24, excerptEllipsis: '…' });
  return pagefind;
}
