import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { sha256 } from '../../src/article/checksum.ts';
import { captureBounds } from '../../src/site/capture/capture-layout.ts';
import { contentFault, fileFault, statOf } from './file-fault.ts';
import { fileChunks } from './read-chunks.ts';
import { readJson, writeWhole } from './write.ts';
import { isLongFile } from './long-file.ts';

/** What tells a file from how it was before, its sha256 then, and whether as a capture it may have several pages. */
type Seen = [size: number, modified: number, changed: number, inode: number, sha256: string, isLong: boolean];

/** The sha256 of files, read again only where the file is not as it was when they were last asked for. */
export interface Digests {
  /** The sha256 of a file; null where it is missing or may not be read. */
  of: (file: string) => string | null;
  /** Whether a file, as it was when its sha256 was last asked for, may be too long for one page if it is a capture. */
  isLong: (file: string) => boolean;
  save: () => void;
}

/** A file changed so shortly before that a second change could leave the same time behind is not trusted, in ms. */
const SETTLED = 1000;

/** Digests of files below a folder, remembered in the file `memory`. */
export function digests(folder: string, memory: string): Digests {
  const known = new Map<string, Seen>(readJson<[string, Seen][]>(memory) ?? []);
  const asked = new Map<string, Seen>();
  const long = new Set<string>();
  const of = (file: string): string | null => {
    const whole = path.join(folder, file);
    const stat = statOf(whole);
    if (!stat?.isFile() || (fileFault(whole) ?? contentFault(stat)) !== null) return null;
    const now = [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino] as const;
    const before = asked.get(file) ?? known.get(file);
    const same = before && now.every((value, at) => before[at] === value);
    const found = same ? ([before[4], before[5]] as const) : lookAt(whole, stat.size);
    if (found === null) return null;
    if (Date.now() - stat.ctimeMs > SETTLED) asked.set(file, [...now, ...found]);
    const [digest, isLong] = found;
    if (isLong) long.add(file);
    return digest;
  };
  return { of, isLong: (file) => long.has(file), save: () => writeWhole(memory, JSON.stringify([...asked])) };
}

// What it is that may not be read is told by whoever needs it.
function lookAt(file: string, size: number): readonly [sha256: string, isLong: boolean] | null {
  try {
    if (size > captureBounds.characters) return [sumOf(file), true];
    const bytes = fs.readFileSync(file);
    return [sha256(bytes), isLongFile(bytes)];
  } catch {
    return null;
  }
}

function sumOf(file: string): string {
  const hash = createHash('sha256');
  for (const chunk of fileChunks(file)) hash.update(chunk);
  return hash.digest('hex');
}
