import path from 'node:path';
import { sha256 } from '../../src/article/checksum.ts';
import { root } from './project.ts';

/** A folder in the cache of this checkout for what is kept about one thing. */
export function cacheFolder(about: string): string {
  return path.join(root, 'node_modules/.cache/cuttings', sha256(about).slice(0, 16));
}
