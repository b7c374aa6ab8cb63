import { runCommand, UsageError } from '../console/command.ts';
import { captureCost, type CaptureCost } from './size/cost.ts';
import { shapes, small } from './size/shapes.ts';

const usage = 'npm run bench:size -- [--only SHAPE]';
const options = { only: { type: 'string' } } as const;

const nothing: Pick<CaptureCost, 'ingest' | 'build'> = {
  ingest: { seconds: 0, memory: 0 },
  build: { seconds: 0, memory: 0 },
};

// What ingest and build take for one capture of 10 MB: the differences from a small one are to be below 1 s and 300 MB.
await runCommand({ usage, options }, async ({ values: { only } }) => {
  if (only !== undefined && !Object.hasOwn(shapes, only))
    throw new UsageError(`--only: expected one of ${Object.keys(shapes).join(', ')}`);
  const least = await captureCost(small);
  console.log('one more capture: seconds of the processor and peak of memory, of which more than for a small one');
  console.log(`${'a small one'.padEnd(26)} ${told(least, nothing)}`);
  for (const [name, text] of Object.entries(shapes)) {
    if (only === undefined || only === name)
      console.log(`${name.padEnd(26)} ${told(await captureCost(text()), least)}`);
  }
  return 0;
});

function told({ ingest, build, page }: CaptureCost, least: Pick<CaptureCost, 'ingest' | 'build'>): string {
  const costs = [
    ['ingest', ingest, least.ingest],
    ['build', build, least.build],
  ] as const;
  const parts = costs.map(([name, cost, base]) => {
    const more = `+${(cost.seconds - base.seconds).toFixed(1)} s, +${megabytes(cost.memory - base.memory)}`;
    return `${name} ${cost.seconds.toFixed(1)} s ${megabytes(cost.memory)} (${more})`;
  });
  return [...parts, `largest page ${megabytes(page)}`].join(' · ');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}
