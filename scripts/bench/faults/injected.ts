// Loaded ahead of a command (node --import) to have it meet a fault at its nth step of writing; environment: CUTTINGS_FAULT.
import fs from 'node:fs';
import type { Fault } from './fault.ts';

const { kind, at, log } = JSON.parse(process.env['CUTTINGS_FAULT']!) as Fault;
let steps = 0;

const methods = [
  'writeFileSync',
  'writeSync',
  'renameSync',
  'linkSync',
  'mkdirSync',
  'rmSync',
  'rmdirSync',
  'copyFileSync',
] as const;
const writes: readonly string[] = ['writeFileSync', 'writeSync', 'copyFileSync', 'mkdirSync', 'linkSync'];
const real = { ...fs };

for (const method of methods) {
  const original = fs[method] as (...given: unknown[]) => unknown;
  Object.assign(fs, {
    [method]: (...given: unknown[]) => {
      // What the process prints is no file.
      if (given[0] === 1 || given[0] === 2) return original(...given);
      steps += 1;
      if (kind === 'stop' && steps === at) stop(method, given);
      if (kind === 'full' && steps >= at && writes.includes(method)) full(method, given);
      return original(...given);
    },
  });
}

if (log) process.on('exit', () => real.writeFileSync(log, String(steps)));

/** Ends the process as kill -9 does, half a file written. */
function stop(method: string, given: unknown[]): never {
  half(method, given);
  process.kill(process.pid, 'SIGKILL');
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}

/** Fails as a write to a full disk does: as much is written as there was room for. */
function full(method: string, given: unknown[]): never {
  half(method, given);
  const syscall = method.startsWith('write') ? 'write' : method.replace('Sync', '').toLowerCase();
  // As Node has it: a write names no file.
  const place = syscall === 'write' ? {} : { path: given[0], ...(typeof given[1] === 'string' && { dest: given[1] }) };
  const error = new Error(`ENOSPC: no space left on device, ${syscall}`);
  throw Object.assign(error, { code: 'ENOSPC', errno: -28, syscall, ...place });
}

function half(method: string, [file, content]: unknown[]): void {
  if (method !== 'writeFileSync' || typeof file !== 'string') return;
  const bytes = Buffer.from(content as string);
  real.writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
}
