import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const program = path.join(import.meta.dirname, 'fixture-readings.ts');

async function readings(...flags: string[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, program]);
  return stdout.trim().split('\n');
}

// A process that has made many patterns makes further ones without optimising them, and some then fit other texts.
test('captures are read alike however the engine makes its patterns', async () => {
  const [usual, unoptimised] = [await readings(), await readings('--no-regexp-optimization')];
  assert.ok(usual.length > 100);
  assert.deepEqual(unoptimised, usual);
});
