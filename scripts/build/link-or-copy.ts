import fs from 'node:fs';
import path from 'node:path';

/**
 * Gives a file a second name: that costs next to nothing. Where the place has none, it is copied, and keeps its time. Neither
 * name may be written into afterwards: a file of a site is replaced, never changed. `folders` are
 * those that are known to be there.
 */
export function linkOrCopy(from: string, to: string, folders: Set<string>): void {
  const folder = path.dirname(to);
  if (!folders.has(folder)) fs.mkdirSync(folder, { recursive: true });
  folders.add(folder);
  try {
    fs.linkSync(from, to);
  } catch {
    fs.cpSync(from, to, { preserveTimestamps: true });
  }
}
