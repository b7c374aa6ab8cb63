import path from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './code-digest.ts';

const folder = path.join(root, 'src/portable');
// What is different where pages are opened from a folder: the thread that searches, and how addresses are written.
const others = new Map([
  ['shared-index.ts', path.join(folder, 'folder-index.ts')],
  ['href.ts', path.join(folder, 'folder-href.ts')],
]);

/** The script of the search page of a portable copy: all in one, as browsers load no modules from a folder. */
export async function portableScript(): Promise<string> {
  const bundle = await rolldown({
    input: path.join(root, 'src/search/search-page.ts'),
    plugins: [{ name: 'from-a-folder', resolveId: (source) => others.get(path.basename(source)) ?? null }],
    transform: { inject: { fetch: [path.join(folder, 'folder-fetch.ts'), 'folderFetch'] } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}
