import fs from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../../src/article/checksum.ts';
import type { Staging } from './staging.ts';
import { writeFile } from '../../files/write.ts';

/** Puts a text into a site, or takes its file over where it is as it was. */
export function putText(site: Staging, file: string, text: string): void {
  const key = sha256(text);
  if (site.keep(file, key)) return;
  const whole = path.join(site.folder, file);
  fs.mkdirSync(path.dirname(whole), { recursive: true });
  writeFile(whole, text);
  site.made(file, key);
}

/** Puts all files of a folder into a site, below `inside`; `key` stands for what they are. */
export function putFolder(site: Staging, folder: string, inside: string, key: string): void {
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = path.join(entry.parentPath, entry.name);
    const file = path.posix.join(inside, path.relative(folder, from).split(path.sep).join('/'));
    if (site.keep(file, `${key} ${file}`)) continue;
    const to = path.join(site.folder, file);
    fs.mkdirSync(path.dirname(to), { recursive: true });
    fs.copyFileSync(from, to);
    site.made(file, `${key} ${file}`);
  }
}
