import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Puts a .gz beside every file of a built site that a host would send compressed. */
export function compress(folder: string): void {
  for (const file of fs.globSync('**/*.{html,css,js,svg,json,xml}', { cwd: folder })) {
    const whole = path.join(folder, file);
    fs.writeFileSync(`${whole}.gz`, gzipSync(fs.readFileSync(whole)));
  }
}
