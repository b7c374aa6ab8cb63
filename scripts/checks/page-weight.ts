import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SitePage } from './site-pages.ts';

/** The bytes of a page's HTML and of the style sheets that it asks for, each compressed by gzip as a host would send it. */
export function pageWeight({ html }: SitePage, folder: string, base: string): number {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address]) =>
    fs.readFileSync(path.join(folder, address!.slice(base.length - 1))),
  );
  return [Buffer.from(html), ...sheets].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
}
