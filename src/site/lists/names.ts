import type { Mention } from '../../article/mentions.ts';
import { byName } from '../words/collation.ts';
import { sourceSlug } from './sources.ts';

/** A name of the archive, and the articles that have it. */
export interface ArchiveName<T> {
  name: string;
  kind: Mention['kind'];
  slug: string;
  /** The forms found in the articles, the archive's own first. */
  forms: string[];
  uses: NameUse<T>[];
}

/** One article's use of a name. */
export interface NameUse<T> {
  article: T;
  mention: Mention;
}

/** What the kinds of names are called, in the order in which they are listed. */
export const kindNames: Record<Mention['kind'], string> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
};

/** The names that articles use, by name, each with its articles in the order in which they are given. Names that share an address share a page. */
export function archiveNames<T>(articles: T[], mentionsOf: (article: T) => Mention[]): ArchiveName<T>[] {
  const bySlug = new Map<string, NameUse<T>[]>();
  for (const article of articles) {
    for (const mention of mentionsOf(article)) {
      const slug = sourceSlug(mention.name);
      const uses = bySlug.get(slug) ?? [];
      bySlug.set(slug, uses);
      uses.push({ article, mention });
    }
  }
  const names = [...bySlug].map(([slug, uses]) => archiveName(slug, uses));
  return names.sort((a, b) => byName(a.name, b.name));
}

function archiveName<T>(slug: string, uses: NameUse<T>[]): ArchiveName<T> {
  const { name, kind } = uses[0]!.mention;
  const forms = new Set(uses.flatMap(({ mention }) => mention.forms));
  const ownFirst = (a: string, b: string) => Number(b === name) - Number(a === name) || byName(a, b);
  return { name, kind, slug, forms: [...forms].sort(ownFirst), uses };
}
