import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Outcome, Problem } from '../../src/archive/problem.ts';
import { isRunning, processStart } from './process.ts';
import { readJson } from './write.ts';

/** A wish to have a place to oneself (`alone`), or at least not changed by others: `lock` is the folder of its lock files. */
export interface Claim {
  lock: string;
  alone: boolean;
}

/** Who is at work on a place, as its lock file says. */
export interface Holder {
  pid: number;
  host: string;
  command: string;
  since: string;
  alone: boolean;
  /** Tells the process from a later one with the same number; null where the system does not say. */
  started: string | null;
}

/** The claim to an archive: to change it, or only to have it stay as it is. */
export function archiveClaim(folder: string, alone: boolean): Claim {
  return { lock: path.resolve(folder, '.lock'), alone };
}

/** The claim to a folder that a site goes to; its lock lies beside it, for all that is inside is served. */
export function siteClaim(out: string): Claim {
  return { lock: `${path.resolve(out)}.lock`, alone: true };
}

/** How often a claim is made before it is given up: two that come at once both step back, and then rarely meet again. */
const TRIES = 4;

/**
 * Does work while holding places, or tells who holds one of them. Each who works on a place leaves a file of their own in its
 * lock folder and then looks for others: so none can take another's away, and a file whose process is gone counts for nothing.
 */
export async function whileHolding<T>(claims: Claim[], command: string, work: () => Promise<T>): Promise<Outcome<T>> {
  const held: (() => void)[] = [];
  try {
    for (const claim of claims) {
      const { value, problems } = await hold(claim, command);
      if (problems) return { problems };
      held.push(value);
    }
    return { value: await work() };
  } finally {
    for (const release of held) release();
  }
}

async function hold(claim: Claim, command: string): Promise<Outcome<() => void>> {
  for (let left = TRIES; ; left--) {
    const { value, problems } = announced(claim, command, left);
    if (problems) return { problems };
    const other = others(claim);
    if (!other) return { value };
    value();
    if (left === 1) return { problems: [heldBy(claim.lock, other)] };
    await delay(20 + Math.random() * 80);
  }
}

function announced({ lock, alone }: Claim, command: string, left: number): Outcome<() => void> {
  const file = path.join(lock, ownName());
  const host = os.hostname();
  const since = new Date().toISOString();
  const holder: Holder = { pid: process.pid, host, command, since, alone, started: processStart(process.pid) };
  try {
    fs.mkdirSync(lock, { recursive: true });
    fs.writeFileSync(file, `${JSON.stringify(holder)}\n`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Whoever was there before has just taken the folder away; or there can be none.
    if (code === 'ENOENT' && left > 1) return announced({ lock, alone }, command, left - 1);
    // What cannot be written to cannot be changed by another run like this one either.
    if (!alone && (code === 'EROFS' || code === 'EACCES')) return { value: () => undefined };
    return { problems: [{ file, line: null, message: `expected to write this lock file, but ${message}` }] };
  }
  return { value: () => release(lock, file) };
}

function release(lock: string, file: string): void {
  fs.rmSync(file, { force: true });
  try {
    fs.rmdirSync(lock);
  } catch {
    // Others are at work there.
  }
}

/** Another who is at work where this claim cannot bear it; what the dead have left is cleared away. */
function others({ lock, alone }: Claim): Holder | null {
  const entries = fs.existsSync(lock) ? fs.readdirSync(lock, { withFileTypes: true }) : [];
  // An archive may come from anybody, with a pipe in the place of a lock file: that would be waited for.
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const foreign = names.filter((name) => /^\d+@/.test(name) && name !== ownName());
  const living = foreign.flatMap((name) => {
    const holder = holderIn(path.join(lock, name));
    if (isAtWork(holder)) return [holder];
    fs.rmSync(path.join(lock, name), { force: true });
    return [];
  });
  return living.find((holder) => alone || holder.alone) ?? null;
}

// Whoever has made the file but not yet written into it is known by its name, and taken to want the place alone.
function holderIn(file: string): Holder {
  const [, pid = '', host = ''] = /^(\d+)@(.*)$/.exec(path.basename(file)) ?? [];
  const unknown = { command: 'a command', since: 'a moment ago', alone: true, started: null };
  return { ...unknown, ...readJson<Partial<Holder>>(file), pid: Number(pid), host };
}

// Of a process on another machine there is no knowing.
function isAtWork({ pid, host, started }: Holder): boolean {
  if (host !== os.hostname()) return true;
  return started === null ? isRunning(pid) : processStart(pid) === started;
}

function heldBy(lock: string, { pid, host, command, since }: Holder): Problem {
  const who = `“${command}” is, since ${since} (process ${pid} on ${host})`;
  const elsewhere = host === os.hostname() ? '' : '; delete this file if that has ended';
  const message = `expected nobody else at work here, but ${who}${elsewhere}`;
  return { file: path.join(lock, `${pid}@${host}`), line: null, message };
}

function ownName(): string {
  return `${process.pid}@${os.hostname()}`;
}
