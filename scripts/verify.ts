import path from 'node:path';
import { bagFaults } from './bag/check-bag.ts';
import { writeBag } from './bag/write-bag.ts';
import { runCommand, UsageError } from './console/command.ts';
import { counted } from './console/counted.ts';
import { printProblems, shown } from './console/problems.ts';
import { folderProblems } from './files/archive.ts';
import { archiveClaim, whileHolding } from './files/lock.ts';
import { fixityFaults, strays } from './verify/fixity.ts';
import type { Fault } from './verify/fault.ts';

const usage = 'npm run verify -- [--archive DIR] [--json] [--bag DIR] | --check-bag DIR [--json]';
const options = {
  archive: { type: 'string' },
  json: { type: 'boolean', default: false },
  bag: { type: 'string' },
  'check-bag': { type: 'string' },
} as const;

await runCommand({ usage, options }, async ({ values }) => {
  const { archive, json, bag, 'check-bag': checked } = values;
  if (checked === undefined) return verify(archive ?? 'content', json, bag ?? null);
  if (bag !== undefined || archive !== undefined)
    throw new UsageError('--check-bag: expected no archive beside the bag');
  const faults = bagFaults(checked);
  printFaults(faults, checked, json);
  (json ? console.error : console.log)(`${shown(checked)}: ${verdict(faults, 'complete and valid')}`);
  return faults.length ? 1 : 0;
});

async function verify(archive: string, json: boolean, bag: string | null): Promise<number> {
  const missing = folderProblems(archive);
  printProblems(missing, archive);
  if (missing.length) return 1;
  // Whoever changes the archive meanwhile would be taken for damage.
  const { value, problems = [] } = await whileHolding([archiveClaim(archive, false)], 'verify', async () =>
    verified(archive, json, bag),
  );
  printProblems(problems);
  return value ?? 1;
}

function verified(archive: string, json: boolean, bag: string | null): number {
  const say = json ? console.error : console.log;
  const { faults, articles } = fixityFaults(archive);
  printFaults(faults, archive, json);
  printFaults(json ? strays(archive) : strays(archive).map(asNote), archive, json);
  say(`${counted(articles, 'article')}: ${verdict(faults, 'every capture as recorded')}`);
  if (bag === null) return faults.length ? 1 : 0;
  // A damaged archive is handed on as it is: the faults have been told.
  const { made, problems } = writeBag(archive, path.resolve(bag), new Date().toISOString().slice(0, 10));
  printProblems(problems);
  if (made) say(`${shown(bag)}: the archive as a bag (BagIt 1.0)`);
  return faults.length || problems.length ? 1 : 0;
}

function printFaults(faults: Fault[], folder: string, json: boolean): void {
  if (json)
    for (const { code, file, line, message } of faults) console.log(JSON.stringify({ code, file, line, message }));
  else printProblems(faults, folder);
}

function asNote(fault: Fault): Fault {
  return { ...fault, message: `note: ${fault.message}` };
}

function verdict(faults: Fault[], well: string): string {
  return faults.length ? counted(faults.length, 'problem') : well;
}
