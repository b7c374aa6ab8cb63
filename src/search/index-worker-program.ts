import { href } from '../site/href.ts';
import { allowOwnWorker } from './own-worker.ts';
import { pagefindFiles } from './pagefind-files.ts';

// The thread that searches: Pagefind's own worker, which gets the files it asks for from where the build has put them. All that
// any search needs is asked for before Pagefind itself is there.
const bundle = href('/pagefind/');
const fetched = self.fetch.bind(self);
const files = pagefindFiles(bundle, fetched);
self.fetch = (request) => files(String(request)) ?? fetched(request);

// Pagefind looks every 50 ms whether its program is ready.
const later = self.setTimeout.bind(self) as (handler: TimerHandler, timeout?: number) => number;
Object.assign(self, { setTimeout: (handler: TimerHandler, ms = 0) => later(handler, Math.min(ms, 4)) });

const program = `${bundle}pagefind-worker.js`;
allowOwnWorker(program);
(self as unknown as { importScripts(script: string): void }).importScripts(program);
