import fs from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../../files/cache-folder.ts';
import { putAside } from './aside.ts';
import { type Command, measured, type Took } from '../process/run.ts';
import { root } from '../../../files/project.ts';

/** Where builds keep what they made, to be emptied before a cold one. */
const CACHE = path.join(root, 'node_modules/.cache/cuttings');
const ASTRO_CACHES = ['node_modules/.astro', '.astro/data-store.json'].map((one) => path.join(root, one));

/** This project at work on an archive: it ingests it and builds its site. */
export interface Ours {
  archive: string;
  out: string;
  ingest(): Promise<Took>;
  /** Builds into `out`, unless another folder is named. */
  build(into?: string): Promise<Took>;
  /**
   * Takes away what a build would find of an earlier one. What ingest has read and kept for it stays, and so does the site as
   * Astro compiled it: it is the code's, and the same for every archive.
   */
  empty(): void;
}

/** This project, with its site of an archive going into `out`. */
export function ours(archive: string, out: string): Ours {
  return {
    archive,
    out,
    ingest: () => measured(command('ingest', '--archive', archive)),
    build: (into = out) =>
      measured(command('build', '--archive', archive, '--out', into, '--site', 'https://papers.example/')),
    empty: () => {
      const kept = [path.resolve(archive), 'sites'].map(cacheFolder);
      const made = fs.existsSync(CACHE) ? fs.readdirSync(CACHE).map((name) => path.join(CACHE, name)) : [];
      for (const cache of [...made.filter((folder) => !kept.includes(folder)), ...ASTRO_CACHES, out]) {
        putAside(cache);
      }
    },
  };
}

/** Takes away what ingest has written and kept. */
export function forgetArticles(archive: string): void {
  for (const folder of [path.join(archive, 'articles'), cacheFolder(path.resolve(archive))]) {
    putAside(folder);
  }
}

/** One of the project's commands as `npm run` calls it, without the time that npm itself takes. */
export function command(name: 'ingest' | 'build', ...args: string[]): Command {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as Package;
  const [, ...called] = scripts[name].split(' ');
  return { program: process.execPath, args: [...called, ...args], cwd: root };
}

interface Package {
  scripts: Record<'ingest' | 'build', string>;
}
