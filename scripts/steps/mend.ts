import fs from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../src/archive/problem.ts';
import { siteClaim, whileHolding } from '../files/lock.ts';
import { mendOut } from '../files/succession.ts';

/**
 * Puts back the site that a build has taken out of the way but, stopped in that instant, not yet replaced. A build that is at
 * work does so itself, and to a folder that has its site nothing is done.
 */
export async function mendSite(out: string): Promise<Problem[]> {
  const place = path.resolve(out);
  if (fs.existsSync(place) || !fs.existsSync(`${place}.before`)) return [];
  const { problems = [] } = await whileHolding([siteClaim(place)], 'serve', async () => mendOut(place));
  return problems;
}
