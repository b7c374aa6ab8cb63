import { parentPort, workerData } from 'node:worker_threads';
import type { SiteModule } from './compiled-site.ts';
import { doTask, type Task } from './tasks.ts';

// One task at a time, each answered once it is done.
const site = (await import(workerData as string)) as SiteModule;
parentPort!.on('message', (task: Task) => {
  doTask(site, task).then(
    () => parentPort!.postMessage(null),
    (error: unknown) => parentPort!.postMessage(error),
  );
});
