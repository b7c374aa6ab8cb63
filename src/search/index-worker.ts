import { searchPolicy } from '../hosting/search-policy.ts';
import type { Answer, Asked } from './index-worker-program.ts';
import program from './index-worker-program.ts?worker&url';
import type { Searcher } from './searcher.ts';

let running: Searcher | undefined;

/** The index, searched in a thread of its own. */
export function index(): Searcher {
  // One that could not start is not kept: the next search tries again.
  running ??= started(() => (running = undefined));
  return running;
}

function started(failed: () => void): Searcher {
  const thread = new Worker(trusted(program), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  thread.addEventListener('message', ({ data: { id, result, error } }: MessageEvent<Answer>) => {
    const { resolve, reject } = waiting.get(id)!;
    waiting.delete(id);
    if (error === undefined) resolve(result as never);
    else reject(new Error(error));
  });
  thread.addEventListener('error', ({ message }) => {
    failed();
    for (const { reject } of waiting.values()) reject(new Error(message));
  });
  let last = 0;
  const ask = (method: Asked['method'], ...args: unknown[]): Promise<never> => {
    const id = (last += 1);
    const one = Promise.withResolvers<never>();
    waiting.set(id, one);
    thread.postMessage({ id, method, args } satisfies Asked);
    return one.promise;
  };
  return {
    extent: () => ask('extent'),
    search: (query) => ask('search', query),
    facet: (name) => ask('facet', name),
    text: (page) => ask('text', page),
  };
}

const policy = window.trustedTypes?.createPolicy(searchPolicy, { createScriptURL: () => program });

// The worker's address is the one that this policy lets pass, whatever it is given.
function trusted(address: string): string {
  return (policy?.createScriptURL('') as string | undefined) ?? address;
}
