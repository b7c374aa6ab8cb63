import fs from 'node:fs';
import path from 'node:path';
import { parseHeaders, type SiteHeaders } from '../../src/hosting/host-files.ts';

/** What the site in a folder says of its own headers; null where no such site is there. */
export function siteHeaders(folder: string): SiteHeaders | null {
  const file = path.join(folder, '_headers');
  return fs.existsSync(file) ? parseHeaders(fs.readFileSync(file, 'utf8')) : null;
}
