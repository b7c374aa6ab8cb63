import type { Article } from '../article/article.ts';
import { displayDate } from '../article/date.ts';
import { isInexact } from './issued.ts';
import type { Place } from './item.ts';

/**
 * What a citation says besides the reference: the report that a retelling retells, where the archive keeps the article, by
 * which sha256 its capture is known, and what the curator corrected in it.
 */
export function note(article: Article, place: Place): string {
  const { retelling, published, capture, sha256, corrections } = article;
  return [
    retelling && retellingNote(retelling),
    published && isInexact(published) && `Dated ${displayDate(published, 'en')}.`,
    `Archived in ${place.archive} ${place.url ? `at ${place.url}` : `as ${place.path}`}.`,
    `Capture ${capture}, sha256 ${sha256}.`,
    ...corrections.map(
      ({ line, from, to, why }) => `Corrected by the curator, line ${line}: “${from}” to “${to}” (${why}).`,
    ),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The sentence that names the report which a retelling tells anew. */
export function retellingNote({ headline, source, published, url }: NonNullable<Article['retelling']>): string {
  const date = published ? displayDate(published, 'en') : 'n.d.';
  return `Retelling, written anew for this archive, of “${headline}”, ${source}, ${date}${url ? `, ${url}` : ''}.`;
}
