import fs from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../src/article/checksum.ts';
import { folderScript } from '../../src/portable/folder-script.ts';
import { marksStyle, portablePage, portableStyle } from '../../src/portable/portable-page.ts';
import { root } from '../files/project.ts';
import { portableScripts } from './portable-script.ts';
import { beginNext, replaceSite } from '../files/succession.ts';

/** Where the site is built of which the folder `out` is to be the portable copy. */
export function portableSource(out: string): string {
  return path.join(root, 'node_modules/.cache/cuttings/portable', sha256(path.resolve(out)).slice(0, 16));
}

/** Copies a site built for the root of a host into a folder whose pages can be opened as files. */
export async function makePortable(site: string, out: string): Promise<void> {
  const whole = path.resolve(out);
  const next = beginNext(whole);
  for (const entry of fs.readdirSync(site, { recursive: true, withFileTypes: true })) {
    const from = path.join(entry.parentPath, entry.name);
    const file = path.relative(site, from).split(path.sep).join('/');
    if (!entry.isFile() || forServers.test(file)) continue;
    const to = path.join(next, file);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    const change = changes[path.extname(file)];
    if (searched.test(file)) fs.writeFileSync(`${to}.js`, folderScript(`../${file}`, fs.readFileSync(from)));
    else if (change) fs.writeFileSync(to, change(fs.readFileSync(from, 'utf8'), file));
    else fs.copyFileSync(from, to);
  }
  for (const [file, code] of await portableScripts()) fs.writeFileSync(path.join(next, file), code);
  fs.copyFileSync(path.join(root, 'src/styles/marks.css'), path.join(next, marksStyle));
  replaceSite(whole, Infinity);
}

const changes: Record<string, (text: string, file: string) => string> = {
  '.html': portablePage,
  '.css': portableStyle,
};

// What only a host, a crawler or a script that is not there would ask for.
const forServers = /\.js$|^pagefind\/offline\.json$|^(_headers|\.htaccess|\.nojekyll|404\.html|robots\.txt|sitemap.*)$/;
// What a search loads, each file when it needs it.
const searched = /^(pagefind|search\/(names|words))\//;
