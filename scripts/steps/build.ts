import path from 'node:path';
import type { Problem } from '../../src/archive/problem.ts';
import { sha256 } from '../../src/article/checksum.ts';
import { underBase } from '../../src/site/pages/href.ts';
import { codeDigest } from '../files/code-digest.ts';
import { compiledSite } from '../build/compiled/compiled-site.ts';
import { makeSite, type Made } from '../build/make-site.ts';
import { joinParts } from '../build/joined-parts.ts';
import { partFolder, type Part } from '../build/workshop/part.ts';
import { cacheOf, openCache, type Workshop } from '../build/workshop/workshop.ts';
import { folderProblems, loadNames, loadSettings } from '../files/archive.ts';
import { mendOut, replaceSite } from '../files/succession.ts';
import { readingsFolder } from '../ingest/readings.ts';

/** Where a site is to go: its folder, its public address and the path below which it will be served. */
export interface BuildOptions {
  out: string;
  site: string | null;
  base: string;
  /** The part of the site that is to be built; without one, all of it. */
  part?: Part | null;
}

/** How a build went: what was trouble, whether there is a site all the same and whether its address was known. */
export interface Built extends Made {
  done: boolean;
  addressed: boolean;
}

/** Builds the site of an archive and its search index. Articles that cannot be read are left out and told of. */
export async function buildSite(folder: string, options: BuildOptions): Promise<Built> {
  mendOut(outOf(options));
  const { workshop, problems } = await workshopFor(path.resolve(folder), options);
  if (!workshop) return { problems, done: false, addressed: false, took: { build: 0, index: 0 }, files: null };
  const made = await makeSite(workshop);
  return {
    ...made,
    problems: [...problems, ...made.problems],
    done: true,
    addressed: workshop.host !== null,
  };
}

/** Puts a site together of the parts that it was built in, in the place of the one before; gives what is wrong with the parts. */
export async function joinSite(out: string): Promise<Problem[]> {
  const whole = path.resolve(out);
  mendOut(whole);
  const problems = await joinParts(whole);
  if (problems.length === 0) replaceSite(whole, Infinity);
  return problems;
}

async function workshopFor(
  archive: string,
  options: BuildOptions,
): Promise<{ workshop: Workshop | null; problems: Problem[] }> {
  const missing = folderProblems(archive);
  const settings = missing.length ? null : loadSettings(archive);
  if (!settings?.value) return { workshop: null, problems: [...missing, ...(settings?.problems ?? [])] };
  const known = loadNames(archive);
  const names = known.value ?? [];
  const { part = null } = options;
  const out = outOf(options);
  const cache = cacheOf(archive, path.resolve(options.out), part);
  openCache(cache);
  const code = codeDigest();
  const host = options.site ?? settings.value.site ?? null;
  const { module, assets } = await compiledSite(cache.sites, code, options.base);
  const siteKey = sha256(JSON.stringify([code, host, options.base, settings.value]));
  const namesKey = sha256(JSON.stringify([siteKey, names]));
  const base = underBase(options.base, '/');
  const workshop = {
    archive,
    out,
    base,
    settings: settings.value,
    names,
    module,
    host,
    assets,
    siteKey,
    namesKey,
    cache,
    readings: readingsFolder(archive),
    part,
  };
  return { workshop, problems: known.problems ?? [] };
}

/** The folder that a build writes: the site's own, or that of the part that is built. */
function outOf({ out, part }: BuildOptions): string {
  return part ? partFolder(path.resolve(out), part) : path.resolve(out);
}
