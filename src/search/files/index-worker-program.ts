import { href } from '../../site/pages/href.ts';
import type { Directory } from './directory.ts';
import { fetchedFiles } from './fetched-files.ts';
import { indexPieces, type IndexFiles, type Range } from './index-pieces.ts';
import { searcher, type Searcher } from './searcher.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What the thread that searches does for the page. */
export interface Thread extends Pick<Searcher, 'search' | 'facet'> {
  /** Begins with what every search needs; it is called before all else. */
  start(directory: Directory, program: Bytes): Promise<void>;
  /** Hands over a part of a file, which the thread would else fetch when it needs it. */
  give(range: Range, bytes: Bytes): Promise<void>;
}

/** What the thread is asked, and what it answers. */
export interface Asked {
  id: number;
  method: keyof Thread;
  args: unknown[];
}

/** Its answer. */
export interface Answer {
  id: number;
  result?: unknown;
  error?: string;
}

const given = new Map<string, Bytes>();
const placeOf = ({ file, start }: Range) => `${file}:${start}`;
let index: Searcher;

const thread: Thread = {
  async start(directory, program) {
    const { part } = fetchedFiles(href('/pagefind/'), fetch.bind(self));
    const files: IndexFiles = {
      directory: () => Promise.resolve(directory),
      program: () => Promise.resolve(program),
      part: (range) => Promise.resolve(given.get(placeOf(range)) ?? part(range, directory)),
    };
    index = searcher(indexPieces(files));
  },
  async give(range, bytes) {
    given.set(placeOf(range), bytes);
  },
  search: (query) => index.search(query),
  facet: (name) => index.facet(name),
};

addEventListener('message', async ({ data: { id, method, args } }: MessageEvent<Asked>) => {
  const answer = (thread[method] as (...all: unknown[]) => Promise<unknown>)(...args);
  const told = await answer.then(
    (result): Answer => ({ id, result }),
    (error: unknown): Answer => ({ id, error: String(error) }),
  );
  postMessage(told);
});
