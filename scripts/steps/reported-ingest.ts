import { count, ingestedJson, ingestedLine, ingestSummary, ingestTally, printTroubles } from './ingest-report.ts';
import { timed } from '../console/duration.ts';
import { progress, type Progress } from '../console/progress.ts';
import { captureNames, loadSettings, loadNames } from '../files/archive.ts';
import { strayFiles } from '../files/strays.ts';
import { ingestArchive, type Ingested } from './ingest.ts';

/** How ingest is called: `json` prints one object a line on stdout and the summary on stderr. */
export interface IngestCall {
  force: boolean;
  dryRun: boolean;
  json: boolean;
}

/** Ingests an archive with its progress, troubles and summary on the console; tells whether something failed, and the time in ms. */
export async function reportedIngest(folder: string, call: IngestCall): Promise<{ failed: boolean; took: number }> {
  const settings = [...(loadSettings(folder).problems ?? []), ...(loadNames(folder).problems ?? [])];
  const shown = call.json ? jsonLines : progress('captures', captureNames(folder).length);
  const tally = ingestTally(strayFiles(folder));
  const onIngested = (one: Ingested): void => {
    count(tally, one);
    if (call.json) shown.step(ingestedJson(one), true);
    else shown.step(ingestedLine(one), one.outcome === 'kept' || one.backup !== null);
  };
  const { value: orphans, took } = await timed(() => ingestArchive(folder, { ...call, onIngested }));
  shown.end();
  const problems = [...settings, ...orphans];
  printTroubles(folder, tally, problems);
  const summary = ingestSummary(tally, took) + (call.dryRun ? ' – dry run, nothing written' : '');
  (call.json ? console.error : console.log)(summary);
  return { failed: problems.length > 0 || tally.counts.failed > 0, took };
}

const jsonLines: Progress = { step: (line) => console.log(line), end: () => undefined };
