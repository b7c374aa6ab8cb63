import { workerData } from 'node:worker_threads';
import { answering } from '../crew/answering.ts';
import type { SiteModule } from './compiled-site.ts';
import { doTask, type Task } from './tasks.ts';

const site = (await import(workerData as string)) as SiteModule;
answering((task: Task) => doTask(site, task));
