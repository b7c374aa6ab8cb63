import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A built archive while it is served: its address, with a slash at the end, and the way to stop and clear it away. */
export interface Site {
  url: string;
  close: () => Promise<void>;
}

/**
 * Ingests, builds and serves a copy of an archive, all in a temporary folder: the archive given is not touched. `options` are
 * those of the build command.
 */
export async function serveArchive(original: string, ...options: string[]): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'cuttings-site-'));
  const archive = join(folder, 'archive');
  const out = join(folder, 'site');
  const clear = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(original, archive, { recursive: true });
    await command('ingest', '--archive', archive);
    await command('build', '--archive', archive, '--out', out, ...options);
    const { url, stop } = await serve(out);
    return { url, close: () => stop().then(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}

async function command(name: string, ...args: string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [join('scripts', `${name}.ts`), ...args], { cwd: ROOT });
}

async function serve(out: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const args = [join('scripts', 'serve.ts'), '--out', out, '--port', String(await freePort())];
  const server = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = () => {
    server.kill();
    return ended;
  };
  return { url: await address(server), stop };
}

/** The address that the server prints once it listens. */
function address(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed);
      if (found) resolve(found[0]);
    });
    server.once('exit', (code) =>
      reject(new Error(`the server ended with ${code} before it gave an address: ${printed}`)),
    );
  });
}

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
