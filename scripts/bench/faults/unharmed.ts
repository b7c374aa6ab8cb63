import type { Problem } from '../../../src/archive/problem.ts';
import { buildSite } from '../../steps/build.ts';
import { ingestArchive } from '../../steps/ingest.ts';

/** The address that the site of a trial is built for. */
export const SITE = 'https://archive.example';

/** Ingests an archive that nothing befalls, for which no process is needed. */
export async function ingested(archive: string): Promise<void> {
  refuse(await ingestArchive(archive, { force: false, dryRun: false, onIngested: ({ problems }) => refuse(problems) }));
}

/** Builds the site of an archive in the same way. */
export async function built(archive: string, out: string): Promise<void> {
  refuse((await buildSite(archive, { out, site: SITE, base: '/' })).problems);
}

function refuse([problem]: Problem[]): void {
  if (problem) throw new Error(`${problem.file}: ${problem.message}`);
}
