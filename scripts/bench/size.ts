import { runCommand, UsageError } from '../console/command.ts';
import { captureCost, type CaptureCost, type Cost } from './size/cost.ts';
import { shapes, small } from './size/shapes.ts';

const usage = 'npm run bench:size -- [--only SHAPE]';
const options = { only: { type: 'string' } } as const;

/** How much more than for a small capture ingest and build each may take for one of 10 MB. */
const MOST = { seconds: 1, memory: 300e6 };

await runCommand({ usage, options }, async ({ values: { only } }) => {
  if (only !== undefined && !Object.hasOwn(shapes, only))
    throw new UsageError(`--only: expected one of ${Object.keys(shapes).join(', ')}`);
  const least = await captureCost(small);
  console.log('one more capture: seconds that pass (those of the processors) and peak of memory');
  console.log(`${'a small one'.padEnd(26)} ${parts(least, cost).join(' · ')}`);
  console.log('one of 10 MB: what it takes more');
  let over = 0;
  for (const [name, text] of Object.entries(shapes)) {
    if (only !== undefined && only !== name) continue;
    const more = beyond(await captureCost(text()), least);
    const tooMuch = isTooMuch(more.ingest) || isTooMuch(more.build);
    if (tooMuch) over++;
    console.log(`${name.padEnd(26)} ${parts(more, added).join(' · ')}${tooMuch ? ' · over' : ''}`);
  }
  console.log(`${over} over ${MOST.seconds} s or ${megabytes(MOST.memory)}`);
  return over === 0 ? 0 : 1;
});

function beyond({ ingest, build, page }: CaptureCost, least: CaptureCost): CaptureCost {
  return { ingest: difference(ingest, least.ingest), build: difference(build, least.build), page };
}

function difference(cost: Cost, least: Cost): Cost {
  return {
    seconds: cost.seconds - least.seconds,
    processor: cost.processor - least.processor,
    memory: cost.memory - least.memory,
  };
}

function isTooMuch({ seconds, memory }: Cost): boolean {
  return seconds > MOST.seconds || memory > MOST.memory;
}

function parts({ ingest, build, page }: CaptureCost, told: (cost: Cost) => string): string[] {
  return [`ingest ${told(ingest)}`, `build ${told(build)}`, `largest page ${megabytes(page)}`];
}

function cost({ seconds, processor, memory }: Cost): string {
  return `${seconds.toFixed(2)} s (${processor.toFixed(2)} s), ${megabytes(memory)}`;
}

function added({ seconds, processor, memory }: Cost): string {
  return `+${seconds.toFixed(2)} s (+${processor.toFixed(2)} s), +${megabytes(memory)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
