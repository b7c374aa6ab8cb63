import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCommand, UsageError } from '../console/command.ts';
import { dropAside } from './performance/ours/aside.ts';
import { type Asked, bench, type Bench, type Part, parts } from './performance/setup/bench.ts';
import { cloneToServed } from './performance/clone.ts';
import { putIntoDocs } from './performance/docs.ts';
import { type Sample, shown } from './performance/figures/figures.ts';
import { kinds } from './performance/files.ts';
import { growth } from './performance/figures/growth.ts';
import { machine } from './performance/machine.ts';
import { round } from './performance/round.ts';
import { notes } from './performance/figures/samples.ts';
import { table } from './performance/figures/table.ts';
import { works } from './performance/figures/works.ts';

const usage =
  'npm run bench -- [--sizes N,N…] [--only PART,PART…] [--runs N] [--work DIR] [--tools DIR] [--json FILE] [--docs]';
const options = {
  sizes: { type: 'string', default: '2,1000,10000' },
  only: { type: 'string', default: parts.join() },
  runs: { type: 'string', default: '3' },
  work: { type: 'string', default: path.join(os.tmpdir(), 'cuttings-bench') },
  tools: { type: 'string' },
  seed: { type: 'string', default: '1' },
  json: { type: 'string' },
  docs: { type: 'boolean', default: false },
} as const;

await runCommand({ usage, options }, async ({ values }) => {
  const asked: Asked = {
    sizes: values.sizes.split(',').map((size) => whole('sizes', size)),
    only: new Set(values.only.split(',').map(part)),
    runs: whole('runs', values.runs),
    work: values.work,
    tools: values.tools,
    seed: whole('seed', values.seed),
  };
  const samples: Sample[] = [];
  const files = await measureAll(asked, samples);
  samples.push(...growth(samples));
  const where = machine(values.tools).map((line) => `- ${line}`);
  const report = [...where, '', table(samples), '', 'Files written, by kind:', '', ...files].join('\n');
  console.log(report);
  if (values.json) fs.writeFileSync(values.json, `${JSON.stringify({ machine: machine(values.tools), samples })}\n`);
  if (values.docs) putIntoDocs(report);
  return samples.some((sample) => 'missing' in sample && sample.who === 'ours') ? 1 : 0;
});

/** Measures all that is asked for, and gives lines that tell what each has written. */
async function measureAll(asked: Asked, samples: Sample[]): Promise<string[]> {
  const files: string[] = [];
  for (const size of asked.sizes) {
    const at = bench(asked, size);
    for (let run = 1; run <= asked.runs; run++) await round(at, asked, run, notes(samples, size, run, tell));
    files.push(...written(at));
    dropAside();
  }
  if (!asked.only.has('clone')) return files;
  const note = notes(samples, 2, 1, tell);
  await note.attempt(['clone'], 'ours', async () => note.add('clone', 'ours', await cloneToServed(asked.work)));
  return files;
}

// On stderr, so that the table alone can be sent into a file.
function tell(sample: Sample): void {
  const { unit = 'times' } = works.find(({ id }) => id === sample.work) ?? {};
  const figure = 'value' in sample ? shown(sample.value, unit) : sample.missing;
  console.error(`${sample.size} articles, run ${sample.run}, ${sample.work}, ${sample.who}: ${figure}`);
}

// Equal work is the condition of the comparison: what each has written is told by kind of file.
function written({ ours, theirs, size }: Bench): string[] {
  return [{ name: 'this project', out: ours.out }, ...theirs]
    .filter(({ out }) => fs.existsSync(out))
    .map(({ name, out }) => {
      const told = Object.entries(kinds(out)).map(([kind, count]) => `${kind} ${count.toLocaleString('en')}`);
      return `- ${size.toLocaleString('en')} articles, ${name}: ${told.join(', ')}`;
    });
}

function part(name: string): Part {
  const found = parts.find((one) => one === name);
  if (!found) throw new UsageError(`--only: expected some of ${parts.join(', ')}, got “${name}”`);
  return found;
}

function whole(option: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`--${option}: expected a whole number, got “${text}”`);
  return Number(text);
}
