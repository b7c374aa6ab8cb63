import worker from './index-worker-program.ts?worker&url';
import { href } from '../site/href.ts';
import { allowOwnWorker } from './own-worker.ts';

/** Pagefind at work in a thread of its own. */
export interface IndexWorker {
  /** Asks Pagefind for what one of its methods gives. */
  ask<Answer>(method: string, ...args: unknown[]): Promise<Answer>;
}

interface Message {
  id: string;
  result?: unknown;
  error?: string;
}

allowOwnWorker(worker);

/** Starts Pagefind's worker. The messages are those that Pagefind's own script (1.6), which does no more, exchanges with it. */
export async function indexWorker(): Promise<IndexWorker> {
  const thread = new Worker(worker);
  const waiting = new Map<string, PromiseWithResolvers<never>>();
  let asked = 0;
  thread.addEventListener('message', ({ data: { id, result, error } }: MessageEvent<Message>) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.resolve(result as never);
    else one?.reject(new Error(error));
  });
  thread.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  const ask = <Answer>(method: string, ...args: unknown[]): Promise<Answer> => {
    const id = `${(asked += 1)}`;
    const one = Promise.withResolvers<never>();
    waiting.set(id, one);
    thread.postMessage({ id, instanceId: 'search', method, args });
    return one.promise;
  };
  const place = { basePath: href('/pagefind/'), baseUrl: href('/') };
  await ask('init', { ...place, language: document.documentElement.lang.toLowerCase() || 'unknown', primary: true });
  return { ask };
}
