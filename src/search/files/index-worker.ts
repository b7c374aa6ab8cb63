import { searchPolicy } from '../../hosting/search-policy.ts';
import { href } from '../../site/pages/href.ts';
import { chunkPlace, likelyChunk, type Directory } from './directory.ts';
import { fetchedFiles } from './fetched-files.ts';
import { indexPieces } from './index-pieces.ts';
import type { Answer, Asked, Thread } from './index-worker-program.ts';
import program from './index-worker-program.ts?worker&url';
import { keptLoad, keptLoads } from './kept-loads.ts';
import { programQuery } from './program-query.ts';
import { extentOf, textOf, type Searcher } from './searcher.ts';

/** The index, searched by a thread, which can be told ahead what it will be asked. */
interface ThreadIndex extends Searcher {
  expect(query: string): Promise<void>;
}

let running: ThreadIndex | undefined;

/** The index, searched in a thread of its own. */
export function index(): ThreadIndex {
  // One that could not start is not kept: the next search tries again.
  running ??= searchedByThread(() => (running = undefined));
  return running;
}

// The thread takes a while to start. What it will need is fetched here meanwhile and waits for it; so are the texts of pages,
// which need no program.
function searchedByThread(failed: () => void): ThreadIndex {
  const ask = thread(failed);
  const files = fetchedFiles(href('/pagefind/'), fetch);
  const pieces = indexPieces(files);
  const started = keptLoad(async () => {
    const [directory, module] = await Promise.all([files.directory(), files.program()]);
    void ask('start', directory, module).catch(() => undefined);
  });
  const given = keptLoads(async (chunk: number) => {
    const directory = await files.directory();
    const range = chunkPlace(directory, 'words', chunk);
    void ask('give', range, await files.part(range, directory)).catch(() => undefined);
  });
  const expect = async (query: string) => {
    // What cannot be given is looked for by the thread again.
    const giving = likelyChunks(query, await files.directory()).map((chunk) => given(chunk).catch(() => undefined));
    await Promise.all([started(), ...giving]);
  };
  started().catch(() => undefined);
  return {
    expect,
    extent: async () => extentOf(await files.directory()),
    async search(query) {
      await expect(query);
      return ask('search', query);
    },
    async facet(name) {
      await started();
      return ask('facet', name);
    },
    text: (page) => textOf(pieces, page),
  };
}

// The program says for sure which chunks a query needs, but it is large and may still be on its way.
function likelyChunks(query: string, directory: Directory): number[] {
  const words = programQuery(query, directory)?.plain.split(' ') ?? [];
  return words.map((word) => likelyChunk(directory, word)).filter((chunk) => chunk >= 0);
}

type Ask = <Method extends keyof Thread>(
  method: Method,
  ...args: Parameters<Thread[Method]>
) => Promise<Awaited<ReturnType<Thread[Method]>>>;

function thread(failed: () => void): Ask {
  const worker = new Worker(trusted(program), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  worker.addEventListener('message', ({ data: { id, result, error } }: MessageEvent<Answer>) => {
    const { resolve, reject } = waiting.get(id)!;
    waiting.delete(id);
    if (error === undefined) resolve(result as never);
    else reject(new Error(error));
  });
  worker.addEventListener('error', ({ message }) => {
    failed();
    for (const { reject } of waiting.values()) reject(new Error(message));
  });
  let last = 0;
  return (method, ...args) => {
    const id = (last += 1);
    const one = Promise.withResolvers<never>();
    waiting.set(id, one);
    worker.postMessage({ id, method, args } satisfies Asked);
    return one.promise;
  };
}

const policy = window.trustedTypes?.createPolicy(searchPolicy, { createScriptURL: () => program });

// The worker's address is the one that this policy lets pass, whatever it is given.
function trusted(address: string): string {
  return (policy?.createScriptURL('') as string | undefined) ?? address;
}
