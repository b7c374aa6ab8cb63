import path from 'node:path';
import type { Name } from '../../../src/archive/names.ts';
import type { Settings } from '../../../src/archive/settings.ts';
import { openFolder } from '../../files/write.ts';
import { cacheFolder } from '../../files/cache-folder.ts';
import { partFolder, type Part } from './part.ts';

/** What a build works with: the archive, where its site goes, and where it keeps what another build may use again. */
export interface Workshop {
  archive: string;
  out: string;
  settings: Settings;
  /** The path that the site is served below, with a slash at both ends. */
  base: string;
  names: Name[];
  /** The module of the compiled site. */
  module: string;
  /** The address of the host; null where none is known. */
  host: string | null;
  /** The folder of what browsers load with the pages. */
  assets: string;
  /** Stands for the code, the place that the site is for, and the settings: every page depends on it. */
  siteKey: string;
  /** Stands for that and the names: every page that shows names depends on it. */
  namesKey: string;
  cache: Cache;
  /** The folder of the readings that ingest has kept. */
  readings: string;
  /** The part of the site that is to be built; null for all of it. */
  part: Part | null;
}

/** The places in the cache, of an archive and its site. */
export interface Cache {
  sites: string;
  shelves: string;
  index: string;
  digests: string;
  record: string;
  fingerprint: string;
}

/** Where the site of an archive that goes to `out` keeps what another build may use again. */
export function cacheOf(archive: string, out: string, part: Part | null): Cache {
  // Builds of two archives at once must not share anything but the compiled site.
  const own = cacheFolder(`${archive}\n${out}`);
  const made = part ? cacheFolder(`${archive}\n${partFolder(out, part)}`) : own;
  return {
    sites: cacheFolder('sites'),
    shelves: path.join(own, 'shelves'),
    index: path.join(own, 'index'),
    digests: path.join(own, 'seen.json'),
    record: path.join(made, 'record.json'),
    fingerprint: path.join(made, 'fingerprint'),
  };
}

/** Makes sure that a build can write what it keeps; what keeps it from doing so is an error of the system that names the folder. */
export function openCache({ sites, shelves, index, record }: Cache): void {
  [sites, shelves, index, path.dirname(record)].forEach(openFolder);
}
