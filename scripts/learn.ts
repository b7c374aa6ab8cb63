import fs from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { BENCH, benchPages } from './gold/bench-pages.ts';
import { runCommand } from './console/command.ts';
import { root } from './files/project.ts';
import { examplesOf } from './learn/examples.ts';
import { fit } from './learn/fit.ts';

const WEIGHTS = path.join(root, 'src/capture/body/body-weights.json');

const usage = 'npm run learn -- [--bench DIR]';
const options = { bench: { type: 'string', default: BENCH } } as const;

// The same bench gives the same file, byte for byte.
await runCommand({ usage, options }, async ({ values: { bench } }) => {
  const examples = benchPages(bench)
    .filter(({ gold }) => gold.core !== false)
    .flatMap(examplesOf);
  const text = JSON.stringify(fit(examples));
  fs.writeFileSync(WEIGHTS, await format(text, { ...(await resolveConfig(WEIGHTS)), filepath: WEIGHTS }));
  console.log(`learned from ${examples.length} examples: ${path.relative(process.cwd(), WEIGHTS)}`);
  return 0;
});
