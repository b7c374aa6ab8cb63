import fs from 'node:fs';
import path from 'node:path';

/** One page of a built site: its address below the site's root, its file inside the folder, and its HTML. */
export interface SitePage {
  address: string;
  file: string;
  html: string;
}

/** The pages of a built site, one after the other: a large archive's do not fit in memory together. */
export function* sitePages(folder: string): Generator<SitePage> {
  for (const file of fs.globSync('**/*.html', { cwd: folder }).sort()) {
    const address = `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
    yield { address, file, html: fs.readFileSync(path.join(folder, file), 'utf8') };
  }
}
