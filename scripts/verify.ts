import { runCommand } from './console/command.ts';
import { counted } from './console/counted.ts';
import { printProblems } from './console/problems.ts';
import { folderProblems } from './files/archive.ts';
import { archiveClaim, whileHolding } from './files/lock.ts';
import { fixityFaults, type Fault } from './verify/fixity.ts';

const usage = 'npm run verify -- [--archive DIR] [--json]';
const options = {
  archive: { type: 'string', default: 'content' },
  json: { type: 'boolean', default: false },
} as const;

await runCommand({ usage, options }, async ({ values: { archive, json } }) => {
  const missing = folderProblems(archive);
  printProblems(missing, archive);
  if (missing.length) return 1;
  // Whoever changes the archive meanwhile would be taken for damage.
  const checked = await whileHolding([archiveClaim(archive, false)], 'verify', async () => fixityFaults(archive));
  if (checked.problems) {
    printProblems(checked.problems);
    return 1;
  }
  const { faults, articles } = checked.value;
  if (json) for (const fault of faults) console.log(faultJson(fault));
  else printProblems(faults, archive);
  (json ? console.error : console.log)(verdict(articles, faults.length));
  return faults.length ? 1 : 0;
});

/** One object a line for programs. */
function faultJson({ code, file, line, message }: Fault): string {
  return JSON.stringify({ code, file, line, message });
}

function verdict(articles: number, faults: number): string {
  return `${counted(articles, 'article')}: ${faults ? counted(faults, 'problem') : 'every capture as recorded'}`;
}
