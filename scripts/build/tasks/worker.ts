import os from 'node:os';
import { workerData } from 'node:worker_threads';
import { answering } from '../../crew/answering.ts';
import { loadedSite, type HostedSite } from '../compiled/compiled-site.ts';
import { doTask, type Task } from './tasks.ts';

// One thread makes the index, part after part, while all cores make pages: had these the same claim to the cores, it would be ready
// after them, with all cores but one idle. On Linux each thread has a priority of its own.
if (process.platform === 'linux') os.setPriority(5);

const site = await loadedSite(workerData as HostedSite);
answering((task: Task) => doTask(site, task));
