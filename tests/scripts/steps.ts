import assert from 'node:assert/strict';
import { buildSite, type BuildOptions } from '../../scripts/steps/build.ts';
import { ingestArchive } from '../../scripts/steps/ingest.ts';

/** Ingests an archive without its command, for a test of what comes after; trouble with any capture is a failure. */
export async function ingested(folder: string, force = false): Promise<void> {
  const problems = await ingestArchive(folder, {
    force,
    dryRun: false,
    onIngested: (one) => assert.deepEqual(one.problems, [], one.capture),
  });
  assert.deepEqual(problems, []);
}

/** Builds the site of an archive into a folder without its command, for a test of what is in it; trouble is a failure. */
export async function built(folder: string, out: string, options: Partial<BuildOptions> = {}): Promise<void> {
  const { problems } = await buildSite(folder, { site: null, base: '/', ...options, out });
  assert.deepEqual(problems, []);
}
