import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { freePort } from '../../../tests/browser/site.ts';
import { root } from '../../files/project.ts';
import { measured } from './process/run.ts';

const LIMIT = 600_000; // milliseconds

/** Seconds from a clone of what is committed, with nothing in npm's cache, to the first answer of the served site. */
export async function cloneToServed(work: string): Promise<number> {
  fs.mkdirSync(work, { recursive: true });
  const folder = fs.mkdtempSync(path.join(path.resolve(work), 'clone-'));
  const [repository, cache] = [path.join(folder, 'repository'), path.join(folder, 'npm')];
  const env = { PATH: outsidePath() };
  const started = performance.now();
  try {
    await measured({ program: 'git', args: ['clone', '--quiet', root, repository], cwd: folder });
    await measured({ program: 'npm', args: ['ci', '--cache', cache], cwd: repository, env });
    await answered(repository, env);
    return (performance.now() - started) / 1000;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function answered(cwd: string, env: Record<string, string>): Promise<void> {
  const port = await freePort();
  const args = ['start', '--', '--port', String(port)];
  const server = spawn('npm', args, { cwd, env: { ...process.env, ...env }, stdio: 'ignore', detached: true });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  try {
    await firstAnswer(`http://127.0.0.1:${port}/`, server);
  } finally {
    // npm and what it has started are one group.
    if (server.exitCode === null) process.kill(-server.pid!);
    await ended;
  }
}

async function firstAnswer(address: string, server: ChildProcess): Promise<void> {
  for (const until = Date.now() + LIMIT; Date.now() < until;) {
    if (server.exitCode !== null) throw new Error(`npm start ended with ${server.exitCode}`);
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`npm start gave no answer in ${LIMIT / 1000} s`);
}

// The Node that this bench runs on is one of the things that a clean clone must bring by itself.
function outsidePath(): string {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.filter((folder) => !folder.includes('node_modules')).join(path.delimiter);
}
