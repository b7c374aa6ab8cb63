import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { digestOf } from '../../scripts/files/code-digest.ts';
import { root } from '../../scripts/files/project.ts';
import { siteClaim, whileHolding } from '../../scripts/files/lock.ts';
import { called } from '../scripts/called.ts';

const CACHE = path.join(root, 'node_modules/.cache/cuttings-tests');
const CODE = ['src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json'];
/** How long a site is kept, in ms. */
const KEPT = 24 * 3_600_000;

/**
 * The folder of a site that the commands have ingested and built of a copy of an archive, with these options of the build command. It is made once for the
 * same files, code and options, for all tests that only read it, whichever comes first.
 */
export async function builtSite(archive: string, ...options: string[]): Promise<string> {
  const place = path.join(CACHE, keyOf(archive, options));
  while (!fs.existsSync(place)) {
    const making = await whileHolding([siteClaim(place)], 'test', async () => {
      if (!fs.existsSync(place)) await make(place, archive, options);
    });
    // Another test is making it.
    if (making.problems) await delay(100);
  }
  return path.join(place, 'site');
}

function keyOf(archive: string, options: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([digestOf(CODE), options]));
  for (const name of fs.readdirSync(archive, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(archive, name);
    if (fs.statSync(file).isFile()) hash.update(`${name}\0`).update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

async function make(place: string, archive: string, options: string[]): Promise<void> {
  dropOld();
  const beside = `${place}.next`;
  fs.rmSync(beside, { recursive: true, force: true });
  fs.cpSync(archive, path.join(beside, 'archive'), { recursive: true });
  await done('ingest', ['--archive', path.join(beside, 'archive')]);
  await done('build', ['--archive', path.join(beside, 'archive'), '--out', path.join(beside, 'site'), ...options]);
  fs.renameSync(beside, place);
}

async function done(command: string, args: string[]): Promise<void> {
  const { code, stderr } = await called(command, args);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${stderr}`);
}

function dropOld(): void {
  for (const name of fs.existsSync(CACHE) ? fs.readdirSync(CACHE) : []) {
    const folder = path.join(CACHE, name);
    const age = Date.now() - (fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > KEPT) fs.rmSync(folder, { recursive: true, force: true });
  }
}
