import fs from 'node:fs';
import path from 'node:path';
import { captureStem, endsAsCapture } from '../../src/archive/file-name.ts';
import { captureFile, sidecarFile } from '../../src/archive/layout.ts';
import type { Problem } from '../../src/archive/problem.ts';
import { unreadable } from './archive.ts';
import { contentFault, isThere, statOf } from './file-fault.ts';
import { writeWhole } from './write.ts';

/** The captures that a path stands for: the file itself, or the `.txt` files of a folder. */
export function capturesAt(given: string): { files: string[]; problems: Problem[] } {
  try {
    if (!fs.statSync(given).isDirectory()) return { files: [given], problems: [] };
    const names = fs.readdirSync(given).filter(endsAsCapture);
    if (names.length) return { files: names.sort().map((name) => path.join(given, name)), problems: [] };
    return { files: [], problems: [{ file: given, line: null, message: 'expected captures (*.txt) in this folder' }] };
  } catch (error) {
    return { files: [], problems: [{ file: given, line: null, message: unreadable(error as NodeJS.ErrnoException) }] };
  }
}

/**
 * Copies captures, each with the sidecar beside it, into an archive (with `dryRun` only tells what would be refused).
 * A file that is there already with other content is left as it is, and that is a problem.
 */
export function addCaptures(folder: string, given: string[], dryRun: boolean): Problem[] {
  return given.flatMap((one) => {
    const { files, problems } = capturesAt(one);
    return [...problems, ...files.flatMap((file) => addCapture(folder, file, dryRun))];
  });
}

function addCapture(folder: string, file: string, dryRun: boolean): Problem[] {
  const name = path.basename(file);
  if (!endsAsCapture(name))
    return [{ file, line: null, message: 'expected a capture, a file whose name ends in .txt' }];
  const sidecar = `${captureStem(file)}.yaml`;
  const pairs: [string, string][] = [[file, captureFile(name)]];
  if (isThere(sidecar)) pairs.push([sidecar, sidecarFile(name)]);
  return pairs.flatMap(([from, to]) => addFile(from, path.join(folder, to), dryRun));
}

function addFile(from: string, to: string, dryRun: boolean): Problem[] {
  try {
    const fault = contentFault(statOf(from));
    if (fault !== null) return [{ file: from, line: null, message: fault }];
    const bytes = fs.readFileSync(from);
    if (fs.existsSync(to) && !fs.readFileSync(to).equals(bytes)) {
      return [
        { file: from, line: null, message: `expected a new name, but ${to} is there already with other content` },
      ];
    }
    if (!dryRun && !fs.existsSync(to)) writeWhole(to, bytes);
    return [];
  } catch (error) {
    return [{ file: from, line: null, message: unreadable(error as NodeJS.ErrnoException) }];
  }
}
