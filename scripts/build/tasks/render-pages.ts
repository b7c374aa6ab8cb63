import fs from 'node:fs';
import path from 'node:path';
import type { Settings } from '../../../src/archive/settings.ts';
import type { SitePage } from '../../../src/site/pages/page.ts';
import type { SiteModule } from '../compiled/compiled-site.ts';
import { writeFile } from '../../files/write.ts';

/** Pages that are to be rendered into a folder. */
export interface PagesTask {
  out: string;
  pages: SitePage[];
  settings: Settings;
}

/** Renders pages, each into the file that hosts serve for its address. */
export async function renderPages(site: SiteModule, { out, pages, settings }: PagesTask): Promise<void> {
  for (const page of pages) {
    const file = path.join(out, pageFile(page.path));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    writeFile(file, await site.renderPage(page, settings));
  }
}

/** The path inside a site of the file with the page at this address. */
export function pageFile(address: string): string {
  if (address === '/404/') return '404.html';
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}
