import fs from 'node:fs';
import { counted } from '../console/counted.ts';
import { runCommand, UsageError } from '../console/command.ts';
import { states } from './faults/states.ts';
import { survival, trial, type Command, type Mishap, type Trial } from './faults/trial.ts';

const usage = 'npm run bench:faults -- [--stops N] [--full N] [--seed N]';
const options = {
  stops: { type: 'string', default: '200' },
  full: { type: 'string', default: '40' },
  seed: { type: 'string', default: '1' },
} as const;

await runCommand({ usage, options }, async ({ values }) => {
  const random = randomNumbers(whole('seed', values.seed));
  const made = await trial(states);
  let broken = 0;
  for (const mishap of mishaps(made, whole('stops', values.stops), whole('full', values.full), random)) {
    const { command, ...how } = mishap;
    const found = await survival(made, command, how);
    const ended = found.ended.signal ?? `exit ${found.ended.code}`;
    console.log(`${told(mishap)}: ${ended}${found.broken.length ? '' : ', all whole'}`);
    for (const fault of found.broken) console.log(`  ${fault}`);
    broken += found.broken.length ? 1 : 0;
  }
  fs.rmSync(made.folder, { recursive: true });
  console.log(`${counted(broken, 'mishap')} not survived`);
  return broken ? 1 : 0;
});

type Planned = Mishap & { command: Command };

/** Every third run is stopped at a moment, the others at a step of writing; the disk is full from a step on. */
function mishaps({ sizes }: Trial, stops: number, full: number, random: () => number): Planned[] {
  const plan = (n: number, kind: 'stop' | 'full'): Planned => {
    const command = n % 2 ? 'ingest' : 'build';
    const next = n % 4 < 2 ? 'new' : 'old';
    const { steps, took } = sizes[command];
    if (kind === 'stop' && n % 3 === 0)
      return { command, next, fault: { kind: 'none', at: 0 }, stopAfter: Math.ceil(random() * took) };
    return { command, next, fault: { kind, at: Math.ceil(random() * steps) } };
  };
  return [
    ...Array.from({ length: stops }, (_, n) => plan(n, 'stop')),
    ...Array.from({ length: full }, (_, n) => plan(n, 'full')),
  ];
}

function told({ command, fault, stopAfter, next }: Planned): string {
  const how = fault.kind === 'full' ? 'disk full from step' : 'stopped at step';
  const where = stopAfter === undefined ? `${how} ${fault.at}` : `stopped after ${stopAfter} ms`;
  return `${command}, ${where}, then ${next === 'old' && command === 'build' ? 'back' : 'on'}`;
}

function whole(name: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`--${name}: expected a whole number, got “${text}”`);
  return Number(text);
}

// Mulberry32: the same seed tries the same mishaps.
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
