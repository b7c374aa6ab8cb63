import path from 'node:path';
import { build } from 'astro';
import type { Problem } from '../../src/archive/problem.ts';
import { sha256 } from '../../src/article/checksum.ts';
import { timed } from '../console/duration.ts';
import { folderProblems, loadArticles, loadNames, loadSettings } from '../files/archive.ts';
import { buildIndex } from './index.ts';

/** Where a site is to go: its folder, its public address and the path below which it will be served. */
export interface BuildOptions {
  out: string;
  site: string | null;
  base: string;
}

/**
 * How a build went: what was trouble, whether there is a site all the same and whether its address was known, and the time
 * each part took in ms.
 */
export interface Built {
  problems: Problem[];
  done: boolean;
  addressed: boolean;
  took: { build: number; index: number };
}

const root = path.resolve(import.meta.dirname, '../..');

/** Builds the site of an archive and its search index. Articles that cannot be read are left out and told of. */
export async function buildSite(folder: string, options: BuildOptions): Promise<Built> {
  const problems = folderProblems(folder);
  const settings = problems.length ? null : loadSettings(folder);
  if (!settings?.value)
    return {
      problems: [...problems, ...(settings?.problems ?? [])],
      done: false,
      addressed: false,
      took: { build: 0, index: 0 },
    };
  const names = loadNames(folder);
  const { articles, problems: unread } = loadArticles(folder);
  problems.push(...(names.problems ?? []), ...unread, ...articles.flatMap(({ parsed }) => parsed.problems ?? []));
  const out = path.resolve(options.out);
  const site = options.site ?? settings.value.site ?? null;
  const pages = await timed(() => buildPages(path.resolve(folder), out, { ...options, site }));
  const index = await timed(() =>
    buildIndex({ articles, names: names.value ?? [], language: settings.value.language }, out),
  );
  return { problems, done: true, addressed: site !== null, took: { build: pages.took, index: index.took } };
}

async function buildPages(folder: string, out: string, { site, base }: BuildOptions): Promise<void> {
  process.env['CUTTINGS_ARCHIVE'] = folder;
  // Builds of two archives at once must not share the store that Astro keeps their entries in.
  const cacheDir = path.join(root, 'node_modules/.cache/cuttings', sha256(`${folder}\n${out}`).slice(0, 16));
  await build({ root, outDir: out, base, cacheDir, logLevel: 'error', ...(site && { site }) });
}
