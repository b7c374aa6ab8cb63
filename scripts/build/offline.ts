import fs from 'node:fs';
import path from 'node:path';
import { root } from '../files/project.ts';
import { indexFiles, keptIndex, mostKept } from './index/index-files.ts';
import { putText } from './staging/small-files.ts';
import type { Staging } from './staging/staging.ts';
import type { Workshop } from './workshop/workshop.ts';

/** Puts the service worker into a site that is otherwise complete; `version` stands for all that the site is made of. */
export function putOffline({ base, settings }: Workshop, next: Staging, version: string): void {
  const prefix = `cuttings ${base} `;
  const plan = settings.offline
    ? {
        cache: prefix + version.slice(0, 16),
        prefix,
        search: searchFiles(next.folder).map((file) => base + file),
        index: `${base}${keptIndex}`,
      }
    : { prefix };
  const program = settings.offline ? 'worker.js' : 'farewell.js';
  const text = fs.readFileSync(path.join(root, 'src/offline', program), 'utf8');
  putText(next, 'sw.js', `const plan = ${JSON.stringify(plan)};\n${text}`);
}

// The index is named whether it is here or, of a site built in parts, comes when they are joined.
function searchFiles(site: string): string[] {
  const scripts = filesBelow(site, '_astro').filter(isUsed);
  const tables = filesBelow(site, 'search').filter(isUsed);
  const size = tables.reduce((sum, file) => sum + fs.statSync(path.join(site, file)).size, 0);
  return [...scripts, ...indexFiles, ...(size <= mostKept ? tables : [])];
}

// Typefaces are kept as pages use them, and addresses that end in a slash are pages.
function isUsed(file: string): boolean {
  return !/\.(woff2|html)$/.test(file);
}

function filesBelow(site: string, folder: string): string[] {
  if (!fs.existsSync(path.join(site, folder))) return [];
  const entries = fs.readdirSync(path.join(site, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
