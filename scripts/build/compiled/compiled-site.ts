import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { sha256 } from '../../../src/article/checksum.ts';
import type * as Site from '../../../src/compiled/compiled.ts';
import { isRunning } from '../../files/process.ts';
import { openFolder } from '../../files/write.ts';
import { root } from '../../files/project.ts';

/** The site as Astro compiles it, for one base path: a module that renders pages, and what browsers load. */
export interface CompiledSite {
  /** The file of the module (src/compiled/compiled.ts). */
  module: string;
  /** The folder of scripts, styles, typefaces and what else is served as it is. */
  assets: string;
}

/** What a compiled site can do. */
export type SiteModule = typeof Site;

/** The module of a compiled site, and the host that it is to be made for: null where none is known. */
export interface HostedSite {
  module: string;
  host: string | null;
}

/** Compiles the site, or takes it from `cache` where the same code has been compiled for the same base path before, of whatever archive. */
export async function compiledSite(cache: string, code: string, base: string): Promise<CompiledSite> {
  const folder = path.join(cache, sha256(JSON.stringify([code, base])).slice(0, 16));
  if (!fs.existsSync(folder)) await compile(folder, base);
  return { module: path.join(folder, 'server/entry.mjs'), assets: path.join(folder, 'client') };
}

/** Loads a compiled site, made ready for its host: a process makes sites of one host at a time. */
export async function loadedSite({ module, host }: HostedSite): Promise<SiteModule> {
  const site = (await import(module)) as SiteModule;
  site.setHost(host);
  return site;
}

async function compile(folder: string, base: string): Promise<void> {
  dropUnfinished(folder);
  // Astro notes there what it has found in the project.
  openFolder(path.join(root, '.astro'));
  const beside = `${folder}.${process.pid}.part`;
  // What Astro takes of memory is given back with its process, before the pages are rendered.
  const script = path.join(import.meta.dirname, 'compile.ts');
  // Astro would tell its makers of each build, and note in the user's home that it may.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, [script, beside, base], { env });
  takePlace(beside, folder);
}

// Another build may have compiled the same in the meantime.
function takePlace(beside: string, folder: string): void {
  try {
    fs.renameSync(beside, folder);
  } catch (error) {
    if (!fs.existsSync(folder)) throw error;
    fs.rmSync(beside, { recursive: true });
  }
}

// A build that was stopped leaves what it had compiled so far.
function dropUnfinished(folder: string): void {
  const cache = path.dirname(folder);
  for (const name of fs.existsSync(cache) ? fs.readdirSync(cache) : []) {
    const [, pid] = /\.(\d+)\.part/.exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) fs.rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}
