import { runCommand } from './console/command.ts';
import { printProblems } from './console/problems.ts';
import { addCaptures } from './files/additions.ts';
import { folderProblems } from './files/archive.ts';
import { archiveClaim, whileHolding } from './files/lock.ts';
import { reportedIngest } from './steps/reported-ingest.ts';

const usage = 'npm run ingest -- [--archive DIR] [--dry-run] [--force] [--json] [FILE|DIR...]';
const options = {
  archive: { type: 'string', default: 'content' },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

await runCommand({ usage, options, files: true }, async ({ values, positionals }) => {
  const { archive, force, json, 'dry-run': dryRun } = values;
  const missing = folderProblems(archive);
  printProblems(missing, archive);
  if (missing.length) return 1;
  const ingest = async (): Promise<number> => {
    const refused = addCaptures(archive, positionals, dryRun);
    printProblems(refused);
    const { failed } = await reportedIngest(archive, { force, dryRun, json });
    return failed || refused.length ? 1 : 0;
  };
  // A dry run writes nothing, not even a lock.
  const { value, problems = [] } = await whileHolding(dryRun ? [] : [archiveClaim(archive, true)], 'ingest', ingest);
  printProblems(problems);
  return value ?? 1;
});
