import { sha256 } from '../../article/checksum.ts';
import { memo } from '../../article/memo.ts';
import { slug } from '../../article/slug.ts';
import { byName } from '../words/collation.ts';

/** A source and what the archive has of it. */
export interface Source<T> {
  name: string;
  slug: string;
  articles: T[];
}

/** The address of a source's page below the site's root. */
export function sourcePath(name: string): string {
  return `/sources/${sourceSlug(name)}/`;
}

/**
 * A source's name as part of an address: its slug, or its characters' code points where it has none, as `u671d-65e5`. No disk
 * takes a file's name of any length: of a long name the first characters stand there, and the start of its sha256.
 */
export const sourceSlug = memo((name) => slug(name) || codePoints(name));

/** How many characters of a name stand in an address by their code points. */
const LONGEST = 32;

function codePoints(name: string): string {
  const points = [...name].map((character) => character.codePointAt(0)!.toString(16));
  if (points.length <= LONGEST) return `u${points.join('-')}`;
  return `u${points.slice(0, LONGEST).join('-')}-${sha256(name).slice(0, 8)}`;
}

/** Groups articles by their source, by name; forms of a name that share a slug are one source. Unknown sources are left out. */
export function sources<T>(articles: T[], nameOf: (article: T) => string | null): Source<T>[] {
  const bySlug = new Map<string, Source<T>>();
  for (const article of articles) {
    const name = nameOf(article);
    if (name === null) continue;
    const source = bySlug.get(sourceSlug(name)) ?? { name, slug: sourceSlug(name), articles: [] };
    source.articles.push(article);
    bySlug.set(source.slug, source);
  }
  return [...bySlug.values()].sort((a, b) => byName(a.name, b.name));
}
