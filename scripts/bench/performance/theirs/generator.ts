import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { putAside } from '../ours/aside.ts';
import { root } from '../../../files/project.ts';
import { type Command, measuredAll, type Took } from '../process/run.ts';

/** Another way to make the same site: a generator, and Pagefind over what it has written. */
export interface Generator {
  name: 'hugo' | 'eleventy';
  out: string;
  /** Makes its folder ready: its templates, beside what they are given. */
  prepare(): void;
  /** Takes away what it wrote. */
  empty(): void;
  build(): Promise<Took>;
}

const SITES = path.join(import.meta.dirname, 'sites');

/** Hugo as it is installed, or why it cannot be run. */
export function hugo(work: string): Generator | string {
  try {
    execFileSync('hugo', ['version']);
  } catch {
    return 'hugo is not installed';
  }
  // A date that is not known is no draft, but an empty `published` is one for Hugo.
  const args = ['--quiet', '--buildDrafts', '--config', 'hugo.json', '--destination', '../out-hugo'];
  return generator('hugo', work, { program: 'hugo', args });
}

/** Eleventy as it lies in the folder of tools, or why it cannot be run. */
export function eleventy(work: string, tools: string | undefined): Generator | string {
  const program = path.resolve(tools ?? '', 'node_modules/@11ty/eleventy/cmd.cjs');
  if (tools === undefined || !fs.existsSync(program)) return 'eleventy is not in the folder of --tools';
  return generator('eleventy', work, { program: process.execPath, args: [program, '--quiet'] });
}

function generator(
  name: Generator['name'],
  work: string,
  { program, args }: Pick<Command, 'program' | 'args'>,
): Generator {
  const folder = path.join(work, name);
  const out = path.join(work, `out-${name}`);
  const pagefind = path.join(root, 'node_modules/.bin/pagefind');
  return {
    name,
    out,
    prepare: () => prepare(name, folder),
    empty: () => putAside(out),
    build: () =>
      measuredAll([
        { program, args, cwd: folder },
        { program: pagefind, args: ['--site', out], cwd: folder },
      ]),
  };
}

function prepare(name: string, folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(path.join(SITES, name), folder, { recursive: true });
  for (const shared of ['search.js', 'site.css']) {
    fs.cpSync(path.join(SITES, shared), path.join(folder, 'static', shared));
  }
  if (name === 'hugo') return;
  for (const given of ['articles', 'captures', 'downloads']) {
    fs.symlinkSync(path.join('../input', given), path.join(folder, given));
  }
}
