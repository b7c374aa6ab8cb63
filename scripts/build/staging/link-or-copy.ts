import fs from 'node:fs';
import type { FolderMaker } from './folder-maker.ts';

/**
 * Gives a file a second name: that costs next to nothing. Where the place has none, it is copied, and keeps its time. Neither
 * name may be written into afterwards: a file of a site is replaced, never changed.
 */
export function linkOrCopy(from: string, to: string, makeFolder: FolderMaker): void {
  makeFolder(to);
  try {
    fs.linkSync(from, to);
  } catch {
    fs.cpSync(from, to, { preserveTimestamps: true });
  }
}
