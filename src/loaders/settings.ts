import type { Loader } from 'astro/loaders';
import { layout } from '../archive/layout.ts';
import { problemLine } from '../archive/problem.ts';
import { parseSettings, settingsSchema } from '../archive/settings.ts';
import { readText } from './folder.ts';

/** What `archive.yaml` says, as the one entry `archive`. */
export function settings(): Loader {
  return {
    name: 'settings',
    schema: settingsSchema,
    async load({ store, parseData }) {
      const { value, problems } = parseSettings(readText(layout.settings), layout.settings);
      if (problems) throw new Error(problems.map(problemLine).join('\n'));
      store.clear();
      store.set({ id: 'archive', data: await parseData({ id: 'archive', data: value }) });
    },
  };
}
