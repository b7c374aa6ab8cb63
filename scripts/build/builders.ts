import { crew, type Crew } from '../crew/crew.ts';
import type { SiteModule } from './compiled-site.ts';
import { doTask, type Task } from './tasks.ts';

/** Those who prepare articles and render pages. */
export type Builders = Crew<Task, void>;

/** Builders for about so many articles; `module` is that of the compiled site. */
export function builders(module: string, articles: number): Builders {
  const alone = async (task: Task): Promise<void> => doTask((await import(module)) as SiteModule, task);
  return crew({ alone, script: new URL('worker.ts', import.meta.url), given: module }, articles);
}
