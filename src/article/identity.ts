import { captureStem } from '../archive/file-name.ts';
import type { Article } from './article.ts';
import { slug } from './slug.ts';

/** What an article's id is made of. */
export type Naming = Pick<Article, 'headline' | 'capture' | 'sha256'>;

/**
 * The id of a new article: its headline's words, else its capture's name, else the start of the sha256; with a number
 * behind it where `taken` holds that already. An id is given once and lives on in the file's name.
 */
export function newId({ headline, capture, sha256 }: Naming, taken: ReadonlySet<string>): string {
  const wanted = slug(withoutCapitals(headline ?? '')) || slug(captureStem(capture)) || `capture-${sha256.slice(0, 8)}`;
  if (!taken.has(wanted)) return wanted;
  let n = 2;
  while (taken.has(`${wanted}-${n}`)) n += 1;
  return `${wanted}-${n}`;
}

// Two letters that stand for one, as "Ue" for "Ü", would part a word in capitals.
function withoutCapitals(headline: string): string {
  return headline.replace(/(?<!\p{L})[\p{Lu}\p{M}]{2,}(?!\p{L})/gu, (word) => word.toLowerCase());
}
