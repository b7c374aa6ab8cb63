import { href } from '../site/href.ts';
import type { ListedName, NamesShard } from './names-table.ts';
import { shardOf } from './names-table.ts';
import { folded } from './occurrences.ts';
import type { NameLookup } from './plan.ts';

/** Loads the archive's names that these words may begin, and gives a way to look them up by any of their forms. */
export async function namesLookup(words: string[]): Promise<NameLookup> {
  const starts = words.map((word) => folded(word).replace(/^[^\p{L}\p{N}]+/u, '')).filter((word) => word !== '');
  const loaded = await Promise.all([...new Set(starts.map(shardOf))].map(shard));
  const all = new Map<string, ListedName[]>(loaded.flatMap((names) => Object.entries(names)));
  return (form) => all.get(folded(form)) ?? [];
}

const shards = new Map<number, Promise<NamesShard>>();

function shard(number: number): Promise<NamesShard> {
  // A failure is not kept: the next search tries again.
  const loading = shards.get(number) ?? load(number).catch(forget(number));
  shards.set(number, loading);
  return loading;
}

async function load(number: number): Promise<NamesShard> {
  const response = await fetch(href(`/search/names/${number}.json`));
  if (!response.ok) throw new Error(`names ${number}: ${response.status}`);
  return (await response.json()) as NamesShard;
}

function forget(number: number): (error: unknown) => never {
  return (error) => {
    shards.delete(number);
    throw error;
  };
}
