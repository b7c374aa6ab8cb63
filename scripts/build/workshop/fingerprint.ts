import { setImmediate as afterOthers } from 'node:timers/promises';
import { articleFile, captureFile } from '../../../src/archive/layout.ts';
import { sha256 } from '../../../src/article/checksum.ts';
import { articleIds, captureNames, refusedFiles } from '../../files/archive.ts';
import type { Digests } from '../../files/digests.ts';
import type { Workshop } from './workshop.ts';

/** How many files are read before others have their turn. */
const BATCH = 100;

/** The sha256 of whatever a site is made of: the same stands for the same site. */
export async function fingerprintOf({ archive, namesKey }: Workshop, known: Digests): Promise<string> {
  const files = [...articleIds(archive).map(articleFile), ...captureNames(archive).map(captureFile)];
  const digested: [file: string, digest: string | null][] = [];
  for (const [n, file] of files.entries()) {
    if (n % BATCH === BATCH - 1) await afterOthers();
    digested.push([file, known.of(file)]);
  }
  return sha256(JSON.stringify([namesKey, refusedFiles(archive), digested]));
}
