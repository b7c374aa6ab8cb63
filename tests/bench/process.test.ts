import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measured, measuredAll } from '../../scripts/bench/performance/process/run.ts';

const linux = process.platform === 'linux';
const node = (script: string) => ({ program: process.execPath, args: ['-e', script], cwd: '.' });
const hold = 'const held = Buffer.alloc(2e8, 1); setTimeout(() => held.length, 600);';

test('a command is measured with its children', { skip: !linux && 'memory is read from /proc' }, async () => {
  const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(hold)}]);`;
  const { seconds, memory } = await measured(node(child));
  assert.ok(seconds > 0.6, `${seconds} s`);
  assert.ok(memory > 2e8 && memory < 6e8, `${memory} bytes`);
});

test('of commands one after the other the times add up and the most memory counts', { skip: !linux }, async () => {
  const { seconds, memory } = await measuredAll([node(hold), node('setTimeout(() => 0, 300)')]);
  assert.ok(seconds > 0.9);
  assert.ok(memory > 2e8);
});

test('a command that fails says what it said', async () => {
  await assert.rejects(
    measured(node('console.error("no such paper"); process.exit(3)')),
    /ended with 3: no such paper/,
  );
});
