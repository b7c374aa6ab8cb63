import fs from 'node:fs';
import path from 'node:path';

/** Removes from a folder of the cache all that is not of this build: a text that was taken down must not stay there. */
export function dropOthers(folder: string, keep: Set<string>): void {
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    if (!keep.has(name)) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}
