import type { Unit, Who } from './figures.ts';

/** What is to be reached: at most or at least a figure, or at most so many times the figure of another. */
export type Goal = { most: number } | { least: number } | { times: number };

/** One kind of work that the bench measures, as a row of its table at each size. */
export interface Work {
  id: string;
  name: string;
  unit: Unit;
  /** Who it is compared with, the one that the ratio is to first. */
  against: readonly Who[];
  /** What is to be reached at which size. */
  goals: Readonly<Record<number, Goal>>;
}

const TEN = 10_000;
const HUNDRED = 100_000;
const generators = ['hugo', 'eleventy'] as const;
const searches = ['pagefind', 'minisearch'] as const;

/** How often the words are that the bench searches for. */
export const frequencies = ['rare', 'middling', 'frequent'] as const;

/** The rows of the table, in its order. */
export const works: readonly Work[] = [
  {
    id: 'cold',
    name: 'cold build with index',
    unit: 's',
    against: generators,
    goals: { [TEN]: { times: 1.1 }, [HUNDRED]: { most: 900 } },
  },
  { id: 'one', name: 'after one new capture', unit: 's', against: generators, goals: { [TEN]: { times: 0.25 } } },
  { id: 'nothing', name: 'nothing changed', unit: 's', against: [], goals: { [TEN]: { most: 3 } } },
  { id: 'rewritten', name: 'written when nothing changed', unit: 'files', against: [], goals: { [TEN]: { most: 0 } } },
  {
    id: 'memory',
    name: 'peak memory of a cold build',
    unit: 'bytes',
    against: generators,
    goals: { [TEN]: { most: 1.5e9 }, [HUNDRED]: { most: 4e9 } },
  },
  {
    id: 'growth-time',
    name: 'build time an article, against a tenth of the size',
    unit: 'times',
    against: [],
    goals: { [HUNDRED]: { most: 1 } },
  },
  {
    id: 'growth-memory',
    name: 'memory an article, against a tenth of the size',
    unit: 'times',
    against: [],
    goals: { [HUNDRED]: { most: 1 } },
  },
  { id: 'ingest', name: 'ingest, captures', unit: 'a second', against: [], goals: { [TEN]: { least: 400 } } },
  { id: 'ingest-memory', name: 'peak memory of ingest', unit: 'bytes', against: [], goals: {} },
  ...frequencies.flatMap((how): Work[] => [
    {
      id: `search-bytes-${how}`,
      name: `search, a ${how} word: sent until five results show`,
      unit: 'bytes',
      against: searches,
      goals: { [TEN]: { most: 200e3 }, ...(how === 'middling' && { [HUNDRED]: { most: 500e3 } }) },
    },
    {
      id: `search-time-${how}`,
      name: `search, a ${how} word: until five results show`,
      unit: 'ms',
      against: searches,
      goals: { [TEN]: { times: 1 } },
    },
  ]),
  { id: 'two', name: 'ingest, build and index from cold', unit: 's', against: [], goals: { 2: { most: 2.5 } } },
  { id: 'files', name: 'files on the host', unit: 'an article', against: generators, goals: { [TEN]: { most: 5.1 } } },
  {
    id: 'files-lean',
    name: 'files on the host without downloads',
    unit: 'an article',
    against: [],
    goals: { [TEN]: { most: 2.1 } },
  },
  {
    id: 'clone',
    name: 'clean clone to served site, cold npm cache',
    unit: 's',
    against: [],
    goals: { 2: { most: 90 } },
  },
];
