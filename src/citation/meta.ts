import { sortedName } from './authors.ts';
import type { CslItem } from './item.ts';

/** A meta element by its name and content. */
export interface Meta {
  name: string;
  content: string;
}

/**
 * An item as the meta elements that reference managers read: Highwire's `citation_*`, and `z:itemType` by which Zotero tells a
 * newspaper from a journal. A month or year alone stays one, `2024/10`; a date that is only about right is left out.
 */
export function citationMeta(item: CslItem): Meta[] {
  const { type, issued } = item;
  const date = issued && !issued.circa ? issued['date-parts'][0].map(two).join('/') : null;
  return [
    meta('z:itemType', type === 'webpage' ? 'webpage' : 'newspaperArticle'),
    meta('citation_title', item.title),
    ...(item.author ?? []).map((name) => meta('citation_author', sortedName(name))),
    meta('citation_publication_date', date),
    meta(type === 'webpage' ? 'citation_publisher' : 'citation_journal_title', item['container-title']),
    meta('citation_language', item.language),
    meta('citation_public_url', item.URL),
  ].filter((one): one is Meta => one.content !== '');
}

function meta(name: string, content: string | null | undefined): Meta {
  return { name, content: content ?? '' };
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
