import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { states } from '../../scripts/bench/faults/states.ts';
import { survival, trial, type Command, type Trial } from '../../scripts/bench/faults/trial.ts';

// As a part of the way: near its end a build changes places and notes what it has made.
const stops: [Command, number, 'old' | 'new'][] = [
  ['ingest', 0.4, 'new'],
  ['ingest', 0.7, 'new'],
  ['build', 0.3, 'new'],
  ['build', 0.9, 'old'],
  ['build', 0.975, 'old'],
  ['build', 0.985, 'new'],
];

describe('a command that is stopped by kill -9 leaves old or new, and the next run is as if nothing had been', () => {
  let made: Trial;
  before(async () => {
    made = await trial(states);
  });
  after(() => fs.rmSync(made.folder, { recursive: true }));

  for (const [command, part, next] of stops) {
    test(`${command}, ${part * 100} % on the way, and then ${next === 'old' ? 'the change is taken back' : 'again'}`, async () => {
      const at = Math.ceil(made.sizes[command].steps * part);
      const { ended, broken } = await survival(made, command, { fault: { kind: 'stop', at }, next });
      assert.equal(ended.signal, 'SIGKILL', ended.stderr);
      assert.deepEqual(broken, []);
    });
  }
});
