import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** What a host answers for a path, or null where it is out of reach. */
export type Host = (path: string) => Response | null;

/** A service worker in a browser of its own, as far as it asks anything of one. */
export interface WorkerHost {
  /** The caches by their names, each with what it keeps by path. */
  caches: Map<string, Map<string, Response>>;
  /** The paths that the host was asked for, and whole addresses of other hosts. */
  asked: string[];
  /** Whether the worker has unregistered itself. */
  gone: () => boolean;
  /** Waits for what the worker does besides answering. */
  done: () => Promise<unknown>;
  /** Lets the worker begin, and waits until it has. */
  activate: () => Promise<void>;
  /** What the worker answers; undefined where it leaves a request to the browser. */
  answer: (request: Request) => Promise<Response> | undefined;
}

export const origin = 'https://archive.example';
export const scope = `${origin}/archive/`;

/** Runs one of the programs of src/offline with its plan, as the build puts it together; `open` are the addresses of pages that are open. */
export function workerHost(program: string, plan: object, host: Host, open: string[] = []): WorkerHost {
  const caches = new Map<string, Map<string, Response>>();
  const asked: string[] = [];
  const listeners = new Map<string, (event: object) => void>();
  const besides: Promise<unknown>[] = [];
  let gone = false;
  const fetch = async (request: Request | string): Promise<Response> => {
    const place = pathOf(request);
    asked.push(place);
    const response = host(place);
    if (response === null) throw new TypeError('Failed to fetch');
    return response;
  };
  const self = {
    addEventListener: (kind: string, listener: (event: object) => void) => listeners.set(kind, listener),
    registration: { scope, unregister: () => Promise.resolve((gone = true)) },
    location: new URL('sw.js', scope),
    skipWaiting: () => Promise.resolve(),
    clients: { matchAll: () => Promise.resolve(open.map((url) => ({ url }))) },
  };
  const code = fs.readFileSync(path.join(import.meta.dirname, '../../src/offline', program), 'utf8');
  const globals = { self, caches: storage(caches, fetch), fetch, Response, URL };
  vm.runInNewContext(`const plan = ${JSON.stringify(plan)};\n${code}`, globals);
  return {
    caches,
    asked,
    gone: () => gone,
    done: () => Promise.all(besides),
    activate: () => waited(listeners.get('activate')!),
    answer(request) {
      let given: Promise<Response> | undefined;
      const respondWith = (response: Promise<Response>): void => void (given = response);
      listeners.get('fetch')!({ request, respondWith, waitUntil: (one: Promise<unknown>) => void besides.push(one) });
      return given;
    },
  };
}

async function waited(listener: (event: object) => void): Promise<void> {
  const all: Promise<unknown>[] = [];
  listener({ waitUntil: (one: Promise<unknown>) => void all.push(one) });
  await Promise.all(all);
}

function storage(caches: WorkerHost['caches'], fetch: (path: string) => Promise<Response>): object {
  return {
    keys: () => Promise.resolve([...caches.keys()]),
    delete: (name: string) => Promise.resolve(caches.delete(name)),
    open: (name: string) => {
      const kept = caches.get(name) ?? new Map<string, Response>();
      caches.set(name, kept);
      return Promise.resolve({
        match: (key: string) => Promise.resolve(kept.get(key)?.clone()),
        put: (key: string, response: Response) => Promise.resolve(void kept.set(key, response)),
        delete: (key: string) => Promise.resolve(kept.delete(key)),
        add: async (key: string) => void kept.set(key, await fetch(key)),
      });
    },
  };
}

function pathOf(request: Request | string): string {
  const url = new URL(typeof request === 'string' ? request : request.url, origin);
  return url.origin === origin ? url.pathname : url.href;
}
