import fs from 'node:fs';
import path from 'node:path';
import { captureStem, endsAsCapture } from '../../src/archive/file-name.ts';
import { captureFile, sidecarFile } from '../../src/archive/layout.ts';
import type { Outcome, Problem } from '../../src/archive/problem.ts';
import { unreadable } from './archive.ts';
import { contentFault, isThere, statOf } from './file-fault.ts';
import { writeWhole } from './write.ts';

/** The captures that a path stands for: the file itself, or the `.txt` files of a folder. */
export function capturesAt(given: string): { files: string[]; problems: Problem[] } {
  try {
    if (!fs.statSync(given).isDirectory()) return { files: [given], problems: [] };
    const names = fs.readdirSync(given).filter(endsAsCapture);
    if (names.length) return found(names.sort().map((name) => path.join(given, name)));
    return { files: [], problems: [{ file: given, line: null, message: 'expected captures (*.txt) in this folder' }] };
  } catch (error) {
    return { files: [], problems: [{ file: given, line: null, message: unreadable(error as NodeJS.ErrnoException) }] };
  }
}

// What lies in a folder nobody has asked for by its name: no pipe among it is waited for.
function found(files: string[]): ReturnType<typeof capturesAt> {
  const faults = files.map((file) => ({ file, line: null, message: contentFault(statOf(file)) }));
  return {
    files: files.filter((_, at) => faults[at]!.message === null),
    problems: faults.flatMap(({ message, ...one }) => (message === null ? [] : [{ ...one, message }])),
  };
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
  const { value, problems } = given(from);
  if (problems) return problems;
  try {
    if (isThere(to)) return fs.readFileSync(to).equals(value) ? [] : [taken(from, to)];
  } catch (error) {
    return [{ file: to, line: null, message: unreadable(error as NodeJS.ErrnoException) }];
  }
  return dryRun ? [] : copied(from, to, value);
}

function given(file: string): Outcome<Uint8Array> {
  try {
    const fault = contentFault(statOf(file));
    if (fault === null) return { value: fs.readFileSync(file) };
    return { problems: [{ file, line: null, message: fault }] };
  } catch (error) {
    return { problems: [{ file, line: null, message: unreadable(error as NodeJS.ErrnoException) }] };
  }
}

function taken(from: string, to: string): Problem {
  const message = `expected a new name, but ${to} is there already with other content`;
  return { file: from, line: null, message };
}

function copied(from: string, to: string, bytes: Uint8Array): Problem[] {
  try {
    writeWhole(to, bytes);
    return [];
  } catch (error) {
    const message = `expected to write this copy of ${from}, but ${(error as Error).message}`;
    return [{ file: to, line: null, message }];
  }
}
