import { getCollection, getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { sortKey } from '../article/date.ts';
import { cutting } from './cutting.ts';
import type { Cutting } from './cutting.ts';
import { archiveNames } from './names.ts';
import type { ArchiveName } from './names.ts';
import { sources } from './sources.ts';
import type { Source } from './sources.ts';

/** One article as the site's content holds it. */
export type ArticleEntry = CollectionEntry<'articles'>;

/** The language of the archive, in which its pages are written. */
export async function pageLanguage(): Promise<string> {
  return (await getEntry('settings', 'archive'))!.data.language;
}

/** The name of the archive. */
export async function archiveTitle(): Promise<string> {
  return (await getEntry('settings', 'archive'))!.data.title;
}

/** All articles, newest first; undated ones last, and those of one date by id. */
export async function newestFirst(): Promise<ArticleEntry[]> {
  const keyed = (await getCollection('articles')).map((entry) => ({ entry, key: sortKey(entry.data.published) }));
  return keyed.sort((a, b) => compare(b.key, a.key) || compare(a.entry.id, b.entry.id)).map(({ entry }) => entry);
}

/** The archive's sources by name, each with its articles, newest first. */
export async function allSources(): Promise<Source<ArticleEntry>[]> {
  return sources(await newestFirst(), ({ data }) => data.source);
}

/** The names that the archive's articles have, each with its articles, newest first. */
export async function allNames(): Promise<ArchiveName<ArticleEntry>[]> {
  return archiveNames(await newestFirst(), ({ data }) => data.mentions);
}

/** What a list shows of these articles. */
export async function cuttings(entries: ArticleEntry[]): Promise<Cutting[]> {
  const language = await pageLanguage();
  return entries.map(({ id, data, rendered }) => cutting(id, data, rendered?.html ?? '', language));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
