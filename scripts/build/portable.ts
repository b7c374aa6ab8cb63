import fs from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../src/article/checksum.ts';
import { portablePage, portableStyle } from '../../src/portable/portable-page.ts';
import { root } from './code-digest.ts';
import { replaceSite } from './staging.ts';

/** Where the site is built of which the folder `out` is to be the portable copy. */
export function portableSource(out: string): string {
  return path.join(root, 'node_modules/.cache/cuttings/portable', sha256(path.resolve(out)).slice(0, 16));
}

/** Copies a site built for the root of a host into a folder whose pages can be opened as files. */
export function makePortable(site: string, out: string): void {
  const whole = path.resolve(out);
  const next = `${whole}.next`;
  fs.rmSync(next, { recursive: true, force: true });
  for (const entry of fs.readdirSync(site, { recursive: true, withFileTypes: true })) {
    const from = path.join(entry.parentPath, entry.name);
    const file = path.relative(site, from).split(path.sep).join('/');
    if (!entry.isFile() || forServers.test(file)) continue;
    const to = path.join(next, file);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    const change = changes[path.extname(file)];
    if (change) fs.writeFileSync(to, change(fs.readFileSync(from, 'utf8'), file));
    else fs.copyFileSync(from, to);
  }
  replaceSite(whole, next, Infinity);
}

const changes: Record<string, (text: string, file: string) => string> = {
  '.html': portablePage,
  '.css': portableStyle,
};

// What only a host, a crawler or a running script would ask for.
const forServers = /\.js$|^(pagefind|search\/(names|words))\/|^(_headers|\.htaccess|404\.html|robots\.txt|sitemap.*)$/;
