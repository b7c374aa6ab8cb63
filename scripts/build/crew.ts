import os from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SiteModule } from './compiled-site.ts';
import { doTask, type Task } from './tasks.ts';

/** Those who do the work of a build. */
export interface Crew {
  /** Does all of the tasks, in any order. */
  work: (tasks: Task[]) => Promise<void>;
  dismiss: () => Promise<void>;
}

/** Work of less than this many articles or pages is done sooner than a worker has started. */
const FEW = 300;

/** A crew for about so many articles and pages: a worker a core, or for a few of them none but the caller. */
export function crew(module: string, amount: number): Crew {
  return amount < FEW ? alone(module) : workers(module, os.availableParallelism());
}

function alone(module: string): Crew {
  return {
    async work(tasks) {
      const site = (await import(module)) as SiteModule;
      for (const task of tasks) await doTask(site, task);
    },
    dismiss: () => Promise.resolve(),
  };
}

function workers(module: string, count: number): Crew {
  const idle = Array.from({ length: count }, () => started(module));
  const all = [...idle];
  const work = async (tasks: Task[]): Promise<void> => {
    const waiting = [...tasks].reverse();
    await Promise.all(
      idle.map(async (worker) => {
        for (let task = waiting.pop(); task; task = waiting.pop()) await done(worker, task);
      }),
    );
  };
  return { work, dismiss: async () => void (await Promise.all(all.map((worker) => worker.terminate()))) };
}

function started(module: string): Worker {
  return new Worker(new URL('worker.ts', import.meta.url), { workerData: module });
}

function done(worker: Worker, task: Task): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      worker.off('message', answered).off('error', failed);
      end();
    };
    const answered = (error: unknown): void => settle(() => (error ? reject(error as Error) : resolve()));
    const failed = (error: Error): void => settle(() => reject(error));
    worker.on('message', answered).on('error', failed).postMessage(task);
  });
}
