import type { Mention } from '../article/mentions.ts';
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

/** The address of a name's page below the site's root. */
export function namePath(slug: string): string {
  return `/names/${slug}/`;
}

/** The names that articles use, by name, each with its articles in the order in which they are given. */
export function archiveNames<T>(articles: T[], mentionsOf: (article: T) => Mention[]): ArchiveName<T>[] {
  const found = new Map<string, NameUse<T>[]>();
  for (const article of articles) {
    for (const mention of mentionsOf(article)) {
      const uses = found.get(mention.name) ?? [];
      found.set(mention.name, uses);
      uses.push({ article, mention });
    }
  }
  return withSlugs([...found.values()].sort(byName));
}

function byName<T>([a]: NameUse<T>[], [b]: NameUse<T>[]): number {
  return a!.mention.name.localeCompare(b!.mention.name);
}

// Two names may differ in what a slug leaves out, as capitals or accents; the kind tells most of them apart, a number the rest.
function withSlugs<T>(all: NameUse<T>[][]): ArchiveName<T>[] {
  // The list's further pages are at /names/page/2/ and so on.
  const taken = new Set(['page']);
  return all.map((uses) => {
    const { name, kind } = uses[0]!.mention;
    const plain = sourceSlug(name);
    let slug = taken.has(plain) ? `${plain}-${kind}` : plain;
    for (let n = 2; taken.has(slug); n += 1) slug = `${plain}-${n}`;
    taken.add(slug);
    return { name, kind, slug, forms: formsOf(name, uses), uses };
  });
}

function formsOf<T>(name: string, uses: NameUse<T>[]): string[] {
  const forms = new Set(uses.flatMap(({ mention }) => mention.forms));
  return [...forms].sort((a, b) => Number(b === name) - Number(a === name) || a.localeCompare(b));
}
