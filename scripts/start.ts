import { portNumber, runCommand, UsageError } from './console/command.ts';
import { duration } from './console/duration.ts';
import { interrupted } from './console/interrupt.ts';
import { printProblems } from './console/problems.ts';
import { folderProblems } from './files/archive.ts';
import { archiveClaim, siteClaim, whileHolding } from './files/lock.ts';
import { outFault } from './files/out-folder.ts';
import { buildSite, type Built } from './steps/build.ts';
import { reportedIngest } from './steps/reported-ingest.ts';
import { serveSite } from './steps/serve.ts';

const usage = 'npm start [-- --archive DIR] [--out DIR] [--port N]';
const options = {
  archive: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'dist' },
  port: { type: 'string' },
} as const;

await runCommand({ usage, options }, async ({ values }) => {
  const port = values.port === undefined ? null : portNumber(values.port);
  const missing = folderProblems(values.archive);
  printProblems(missing, values.archive);
  if (missing.length) return 1;
  const fault = outFault(values.out, values.archive);
  if (fault !== null) throw new UsageError(`--out ${fault}`);
  return start(values.archive, values.out, port);
});

async function start(archive: string, out: string, port: number | null): Promise<number> {
  const { value, problems = [] } = await whileHolding([archiveClaim(archive, true), siteClaim(out)], 'start', () =>
    made(archive, out),
  );
  printProblems(problems);
  if (!value) return 1;
  const { ingested, built } = value;
  // Ingest has told of the rest already.
  if (!built.done) return 1;
  const served = await serveSite(out, port);
  if ('message' in served) {
    console.error(served.message);
    return 1;
  }
  const { build, index } = built.took;
  const times = `ingest ${duration(ingested.took)} · build ${duration(build)} · index ${duration(index)}`;
  console.log(`${served.address}  ${times}  (Ctrl-C ends it)`);
  await interrupted();
  await served.close();
  return ingested.failed || built.problems.length ? 1 : 0;
}

async function made(
  archive: string,
  out: string,
): Promise<{ ingested: Awaited<ReturnType<typeof reportedIngest>>; built: Built }> {
  const ingested = await reportedIngest(archive, { force: false, dryRun: false, json: false });
  return { ingested, built: await buildSite(archive, { out, site: null, base: '/' }) };
}
