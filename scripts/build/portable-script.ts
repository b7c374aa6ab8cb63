import path from 'node:path';
import { rolldown } from 'rolldown';
import { marksScript, searchScript } from '../../src/portable/portable-page.ts';
import { root } from '../files/project.ts';

const folder = path.join(root, 'src/portable');
// What is different where pages are opened from a folder: the thread that searches, and how addresses are written.
const others = new Map([
  ['shared-index.ts', path.join(folder, 'folder-index.ts')],
  ['href.ts', path.join(folder, 'folder-href.ts')],
]);

/** The scripts of a portable copy by their places in it, each all in one, as browsers load no modules from a folder. */
export async function portableScripts(): Promise<[file: string, code: string][]> {
  return [
    [searchScript, await packed('src/search/page/search-page.ts')],
    [marksScript, await packed('src/search/page/arrival.ts')],
  ];
}

async function packed(script: string): Promise<string> {
  const bundle = await rolldown({
    input: path.join(root, script),
    plugins: [
      { name: 'from-a-folder', resolveId: (source) => others.get(path.basename(source)) ?? null },
      // Its page has the style sheet itself.
      { name: 'without-styles', load: { filter: { id: /\.css$/ }, handler: () => ({ code: '', moduleType: 'js' }) } },
    ],
    transform: { inject: { fetch: [path.join(folder, 'folder-fetch.ts'), 'folderFetch'] } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}
