import fs from 'node:fs';
import { joinParts } from './join-parts.ts';
import { endIndexing, makeIndexPart } from './make-part.ts';
import type { IndexPart } from './parts.ts';

/** A piece of the work on an index; they come one after the other, and the last of all is to end. */
export type IndexTask =
  | { kind: 'part'; part: IndexPart; folder: string; language: string }
  | { kind: 'join'; parts: string[]; folder: string }
  | { kind: 'end' };

/** Does a piece of it. */
export async function doIndexTask(task: IndexTask): Promise<void> {
  if (task.kind === 'part') await makeIndexPart(task.part, task.folder, task.language);
  else if (task.kind === 'end') await endIndexing();
  else {
    // What Pagefind took of memory is given back before all parts are read.
    await endIndexing();
    await joinWhole(task.parts, task.folder);
  }
}

// The joined index is there whole or not at all.
async function joinWhole(parts: string[], folder: string): Promise<void> {
  const beside = `${folder}.${process.pid}.part`;
  fs.rmSync(beside, { recursive: true, force: true });
  await joinParts(parts, beside);
  fs.renameSync(beside, folder);
}
