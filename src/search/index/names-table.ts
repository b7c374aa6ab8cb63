import type { Name } from '../../archive/names.ts';
import { folded } from '../words/occurrences.ts';

/** A name as the search page gets it: the archive's form, the others, and its place in `names.yaml`. */
export interface ListedName {
  name: string;
  kind: Name['kind'];
  forms: string[];
  place: number;
}

/** The names that begin alike, by each of their forms, folded. */
export type NamesShard = Record<string, ListedName[]>;

// Into how many files the names are dealt out, so that a search loads only the few that its words may begin.
const shardCount = 16;

/** The number of the file that holds the names with this form. */
export function shardOf(form: string): number {
  return (folded(form).codePointAt(0) ?? 0) % shardCount;
}

/** Deals the archive's names out into files, each name under all its forms. */
export function namesShards(names: Name[]): NamesShard[] {
  // Without a prototype: a name may be “constructor”.
  const shards = Array.from({ length: shardCount }, () => Object.create(null) as NamesShard);
  for (const [place, { name, kind, aliases }] of names.entries()) {
    const listed = { name, kind, forms: [name, ...aliases], place };
    for (const form of new Set(listed.forms.map(folded))) (shards[shardOf(form)]![form] ??= []).push(listed);
  }
  return shards;
}
