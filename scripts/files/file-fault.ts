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
  return entry.isFile() || entry.isDirectory() ? null : special;
}

/** Why what a path leads to (`statOf`) is no file that an archive may have, in words; null where it may be, or where nothing is there. */
export function contentFault(stat: fs.Stats | null): string | null {
  if (stat === null || stat.isDirectory()) return null;
  if (!stat.isFile()) return special;
  if (stat.size <= MOST) return null;
  return `expected a file of at most ${MOST.toLocaleString('en')} bytes, found ${stat.size.toLocaleString('en')}`;
}

/** What a path leads to; null where that is nothing, as with a link that leads to itself, or cannot be known. */
export function statOf(file: string): fs.Stats | null {
  try {
    return fs.statSync(file, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** Whether something lies at a path: a link is there, even if it leads nowhere, and nothing is at one that is too long to be. */
export function isThere(place: string): boolean {
  return entryOf(place) !== null;
}

/** What itself lies at a path, be it a link; null where that is nothing, or cannot be known. */
export function entryOf(place: string): fs.Stats | null {
  try {
    return fs.lstatSync(place, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** Several times what the longest capture makes: no file of an archive has more bytes, and none is read to find that out. */
const MOST = 100_000_000;

const special = 'expected a file, but it is a pipe, a socket or a device';
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
