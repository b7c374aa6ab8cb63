import fs from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { captureStem } from '../src/archive/file-name.ts';
import { readCapture, type CuratedReading, type CaptureFiles } from '../src/article/curated-reading.ts';
import { readingJson } from '../src/article/reading-json.ts';
import type { Outcome } from '../src/archive/problem.ts';
import { runCommand, UsageError } from './console/command.ts';
import { printProblems } from './console/problems.ts';
import { readingReport } from './console/reading-report.ts';
import { capturesAt } from './files/additions.ts';
import { loadTextAt, unreadable } from './files/archive.ts';
import { isThere } from './files/file-fault.ts';

const usage = 'npm run -s read -- [--json] FILE|DIR|-...';
const options = { json: { type: 'boolean', default: false } } as const;

// A reader of our output, such as head, may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

await runCommand({ usage, options, files: true }, async ({ values: { json }, positionals }) => {
  if (positionals.length === 0)
    throw new UsageError('expected a capture, a folder of captures, or - for standard input');
  let failed = false;
  for (const given of positionals) {
    const { files, problems } = given === '-' ? { files: ['-'], problems: [] } : capturesAt(given);
    printProblems(problems);
    failed ||= problems.length > 0;
    for (const file of files) {
      const reading = await readFile(file);
      failed ||= reading.problems !== undefined;
      if (reading.problems) printProblems(reading.problems);
      else console.log(json ? JSON.stringify(readingJson(file, reading.value)) : readingReport(file, reading.value));
    }
  }
  return failed ? 1 : 0;
});

async function readFile(file: string): Promise<Outcome<CuratedReading>> {
  try {
    const files = file === '-' ? { value: await standardInput() } : captureAt(file);
    return files.problems ? files : readCapture(files.value);
  } catch (error) {
    return { problems: [{ file, line: null, message: unreadable(error as NodeJS.ErrnoException) }] };
  }
}

// A pipe that was asked for by its name is the user's own; what lies beside a capture may be anybody's.
function captureAt(file: string): Outcome<CaptureFiles> {
  const sidecar = `${captureStem(file)}.yaml`;
  const says = isThere(sidecar) ? loadTextAt(sidecar) : null;
  if (says?.problems) return says;
  const files = { name: path.basename(file), file, bytes: fs.readFileSync(file) };
  return { value: { ...files, sidecar: says && { file: sidecar, text: says.value } } };
}

async function standardInput(): Promise<CaptureFiles> {
  return { name: '-', file: '-', bytes: await buffer(process.stdin), sidecar: null };
}
