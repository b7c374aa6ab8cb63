import { crew, type Crew } from '../../crew/crew.ts';
import { loadedSite, type HostedSite } from '../compiled/compiled-site.ts';
import type { Written } from './data-file.ts';
import { doTask, type Task } from './tasks.ts';

/** Those who prepare articles and render pages. */
export type Builders = Crew<Task, Written | undefined>;

/** Builders of a site of about so many articles. */
export function builders({ module, host }: HostedSite, articles: number): Builders {
  const given: HostedSite = { module, host };
  const alone = async (task: Task): Promise<Written | undefined> => doTask(await loadedSite(given), task);
  return crew({ alone, script: new URL('worker.ts', import.meta.url), given }, articles);
}
