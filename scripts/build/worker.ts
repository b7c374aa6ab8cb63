import { workerData } from 'node:worker_threads';
import { answering } from '../crew/answering.ts';
import { loadedSite, type HostedSite } from './compiled-site.ts';
import { doTask, type Task } from './tasks.ts';

const site = await loadedSite(workerData as HostedSite);
answering((task: Task) => doTask(site, task));
