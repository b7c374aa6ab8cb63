import fs from 'node:fs';
import path from 'node:path';
import { readJson, writeWhole } from '../../files/write.ts';
import { folderMaker } from './folder-maker.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { beginNext, replaceSite } from '../../files/succession.ts';

/** A file of a site as it was made: the key that stands for all it was made of, and what tells whether it was touched since. */
export type Made = [key: string, size: number, modified: number];

/** A site in the making, beside the one that is served. Its files are named by their paths inside it. */
export interface Staging {
  folder: string;
  /** Takes a file over from the site before, where it was made with the same key and is as it was; tells whether it did. */
  keep: (file: string, key: string) => boolean;
  /** Notes that a file has been written. */
  made: (file: string, key: string) => void;
  /** How many files are new and how many were taken over. */
  counts: () => { made: number; kept: number };
  /** Puts the site in the place of the one before. */
  serve: () => void;
}

/** Begins a site that is to take the place of `out`; what the site there was made with is remembered in the file `memory`. */
export function staging(out: string, memory: string): Staging {
  const folder = beginNext(out);
  const before = recordOf(memory);
  const after = new Map<string, Made>();
  const makeFolder = folderMaker();
  let kept = 0;
  return {
    folder,
    keep(file, key) {
      const known = before.get(file);
      if (known?.[0] !== key || !isUntouched(path.join(out, file), known)) return false;
      linkOrCopy(path.join(out, file), path.join(folder, file), makeFolder);
      after.set(file, known);
      kept += 1;
      return true;
    },
    made: (file, key) => void after.set(file, madeOf(path.join(folder, file), key)),
    counts: () => ({ made: after.size - kept, kept }),
    serve() {
      // Without its memory a site is made anew: a memory of another site would be worse.
      fs.rmSync(memory, { force: true });
      replaceSite(out, after.size);
      writeWhole(memory, JSON.stringify([...after]));
    },
  };
}

/** What the site was made with whose memory this is. */
export function recordOf(memory: string): Map<string, Made> {
  return new Map(readJson<[string, Made][]>(memory) ?? []);
}

/** Whether a file is still as it was made. */
export function isUntouched(file: string, [, size, modified]: Made): boolean {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && stat.size === size && stat.mtimeMs === modified;
}

function madeOf(file: string, key: string): Made {
  const { size, mtimeMs } = fs.statSync(file);
  return [key, size, mtimeMs];
}
