import path from 'node:path';
import type { Problem } from '../../../src/archive/problem.ts';
import { readJson, writeWhole } from '../../files/write.ts';
import { isUntouched, recordOf } from '../staging/staging.ts';
import type { Cache, Workshop } from './workshop.ts';

/** The site that was made last: what it was made of, and what was wrong with its articles. */
export interface LastSite {
  fingerprint: string;
  problems: Problem[];
}

/** The site that was made last; null where none was, or where making one did not come to its end. */
export function lastSite({ fingerprint }: Cache): LastSite | null {
  return readJson<LastSite>(fingerprint);
}

/** Notes what site was made. */
export function noteSite({ fingerprint }: Cache, made: LastSite): void {
  writeWhole(fingerprint, JSON.stringify(made));
}

/** How many files the last site has, where all of them are as they were made; else null. */
export function untouchedFiles({ out, cache }: Workshop): number | null {
  const record = recordOf(cache.record);
  const whole = record.size > 0 && [...record].every(([file, made]) => isUntouched(path.join(out, file), made));
  return whole ? record.size : null;
}
