import { href } from '../../site/pages/href.ts';
import { keptLoads } from '../files/kept-loads.ts';
import type { ListedName, NamesShard } from '../index/names-table.ts';
import { shardOf } from '../index/names-table.ts';
import { folded } from '../words/occurrences.ts';
import type { NameLookup } from './plan.ts';

/** Loads the archive's names that these words may begin, and gives a way to look them up by any of their forms. */
export async function namesLookup(words: string[]): Promise<NameLookup> {
  const starts = words.map((word) => folded(word).replace(/^[^\p{L}\p{N}]+/u, '')).filter((word) => word !== '');
  const loaded = await Promise.all([...new Set(starts.map(shardOf))].map(shard));
  const all = new Map<string, ListedName[]>(loaded.flatMap((names) => Object.entries(names)));
  return (form) => all.get(folded(form)) ?? [];
}

const shard = keptLoads(async (number: number) => {
  const response = await fetch(href(`/search/names/${number}.json`));
  if (!response.ok) throw new Error(`names ${number}: ${response.status}`);
  return (await response.json()) as NamesShard;
});
