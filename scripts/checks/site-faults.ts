import fs from 'node:fs';
import { htmlFaults } from './html-faults.ts';
import { linkCheck } from './link-faults.ts';
import { pathFaults } from './path-faults.ts';
import { sitePages } from './site-pages.ts';

/** What is wrong with a site built for a base path: HTML that is not valid, links within it that lead nowhere, and paths that not every host takes; and how many pages it has. */
export async function siteFaults(folder: string, base: string): Promise<{ pages: number; faults: string[] }> {
  const links = linkCheck(folder, base);
  const faults = pathFaults(fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  let pages = 0;
  for (const page of sitePages(folder)) {
    faults.push(...(await htmlFaults(page)));
    links.take(page);
    pages += 1;
  }
  return { pages, faults: [...faults, ...links.faults()] };
}
