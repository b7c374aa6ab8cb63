import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { sha256 } from '../../src/article/checksum.ts';
import type * as Site from '../../src/site/compiled.ts';
import { isRunning } from '../files/process.ts';

/** The site as Astro compiles it, for one address and base path: a module that renders pages, and what browsers load. */
export interface CompiledSite {
  /** The file of the module (src/site/compiled.ts). */
  module: string;
  /** The folder of scripts, styles, typefaces and what else is served as it is. */
  assets: string;
}

/** What a compiled site can do. */
export type SiteModule = typeof Site;

/** Where a site is to be served. */
export interface SitePlace {
  site: string | null;
  base: string;
}

/** Compiles the site, or takes it from `cache` where the same code has been compiled for the same place before. */
export async function compiledSite(cache: string, code: string, { site, base }: SitePlace): Promise<CompiledSite> {
  const folder = path.join(cache, sha256(JSON.stringify([code, site, base])).slice(0, 16));
  if (!fs.existsSync(folder)) await compile(folder, { site, base });
  return { module: path.join(folder, 'server/entry.mjs'), assets: path.join(folder, 'client') };
}

async function compile(folder: string, { site, base }: SitePlace): Promise<void> {
  dropUnfinished(folder);
  const beside = `${folder}.${process.pid}.part`;
  // What Astro takes of memory is given back with its process, before the pages are rendered.
  const script = path.join(import.meta.dirname, 'compile.ts');
  await promisify(execFile)(process.execPath, [script, beside, base, site ?? '']);
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
