import path from 'node:path';
import { writeArchive } from '../archive/write.ts';
import { type Ours, ours } from '../ours/ours.ts';
import { eleventy, type Generator, hugo } from '../theirs/generator.ts';

/** What the bench is asked for: `only` names the parts to measure. */
export interface Asked {
  sizes: number[];
  only: ReadonlySet<Part>;
  runs: number;
  work: string;
  tools: string | undefined;
  seed: number;
}

/** The parts that can be asked for by themselves. */
export const parts = [
  'ingest',
  'cold',
  'memory',
  'files',
  'search',
  'nothing',
  'one',
  'two',
  'growth',
  'clone',
] as const;

/** The name of a part. */
export type Part = (typeof parts)[number];

/** Everything that works on the archive of one size. */
export interface Bench {
  size: number;
  /** The folder with all that is made for this size. */
  folder: string;
  ours: Ours;
  /** Those that can be run, and the others with the reason why not. */
  theirs: Generator[];
  absent: { name: Generator['name']; why: string }[];
}

const MOST_THEIRS = 10_000; // articles: beyond, nothing is compared, and they would take hours

/** Makes the archive of a size ready, and those who are to work on it. */
export function bench({ work, tools, seed }: Asked, size: number): Bench {
  const folder = path.join(path.resolve(work), `${size}`);
  const archive = path.join(folder, 'archive');
  writeArchive(archive, size, seed);
  const found = [
    { name: 'hugo', generator: hugo(folder) },
    { name: 'eleventy', generator: eleventy(folder, tools) },
  ] as const;
  const why = size > MOST_THEIRS ? `not run beyond ${MOST_THEIRS.toLocaleString('en')} articles` : null;
  return {
    size,
    folder,
    ours: ours(archive, path.join(folder, 'out')),
    theirs: found.flatMap(({ generator }) => (why === null && typeof generator !== 'string' ? [generator] : [])),
    absent: found.flatMap(({ name, generator }) =>
      why !== null || typeof generator === 'string' ? [{ name, why: why ?? String(generator) }] : [],
    ),
  };
}
