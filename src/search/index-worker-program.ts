import { href } from '../site/href.ts';
import { fetchedFiles } from './fetched-files.ts';
import { indexPieces } from './index-pieces.ts';
import { searcher, type Searcher } from './searcher.ts';

/** What the thread that searches is asked, and what it answers. */
export interface Asked {
  id: number;
  method: keyof Searcher;
  args: unknown[];
}

/** Its answer. */
export interface Answer {
  id: number;
  result?: unknown;
  error?: string;
}

const index = searcher(indexPieces(fetchedFiles(href('/pagefind/'), fetch.bind(self))));

addEventListener('message', async ({ data: { id, method, args } }: MessageEvent<Asked>) => {
  const answer = (index[method] as (...args: unknown[]) => Promise<unknown>)(...args);
  const told = await answer.then(
    (result): Answer => ({ id, result }),
    (error: unknown): Answer => ({ id, error: String(error) }),
  );
  postMessage(told);
});
