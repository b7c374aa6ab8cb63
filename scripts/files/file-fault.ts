import fs from 'node:fs';
import path from 'node:path';

/** Why a path is no file that may be read, in words: null where it is one, or where nothing is there. May throw like `fs`. */
export function fileFault(file: string): string | null {
  const entry = fs.lstatSync(file, { throwIfNoEntry: false });
  return entry ? entryFault(file, entry) : null;
}

/** The same, of an entry of a folder. */
export function entryFault(file: string, entry: fs.Dirent | fs.Stats): string | null {
  if (entry.isSymbolicLink()) return leadsOut(file) ? outside : null;
  return entry.isFile() || entry.isDirectory() ? null : 'expected a file, but it is a pipe, a socket or a device';
}

const outside = 'expected a file of this folder, but it is a link that leads out of it';

// What lies outside was never meant to be published. A link that leads nowhere is a file that is missing.
function leadsOut(link: string): boolean {
  try {
    const inside = path.relative(fs.realpathSync(path.dirname(link)), fs.realpathSync(link));
    return inside.startsWith('..') || path.isAbsolute(inside) || !fs.statSync(link).isFile();
  } catch {
    return false;
  }
}
