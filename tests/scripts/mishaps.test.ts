import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { states } from '../../scripts/bench/faults/states.ts';
import { survival, trial, type Command, type Trial } from '../../scripts/bench/faults/trial.ts';

// As a part of the way: near its end a build changes places and notes what it has made.
const stops: [Command, number, 'old' | 'new'][] = [
  ['ingest', 0.4, 'new'],
  ['build', 0.9, 'old'],
  ['build', 0.975, 'old'],
];

// As a part of the way: the lock, what is prepared, the index beside the pages, the site.
const fills: [Command, number][] = [
  ['ingest', 0.3],
  ['build', 0.4],
];

describe('a command that is stopped by kill -9, or finds the disk full, leaves old or new; the next run is as if nothing had been', () => {
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

  for (const [command, part] of fills) {
    test(`${command}, the disk full from ${part * 100} % on: names a file and ends with 1`, async () => {
      const at = Math.ceil(made.sizes[command].steps * part);
      const { ended, broken } = await survival(made, command, { fault: { kind: 'full', at }, next: 'new' });
      assert.equal(ended.code, 1);
      assert.match(ended.stderr, /^[^\s:]+\/[^\s:]+: expected to (write|note) .*(no room|no space)/m);
      assert.doesNotMatch(ended.stderr, /^\s+at /m);
      assert.deepEqual(broken, []);
    });
  }
});
