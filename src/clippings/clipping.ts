import { isFragment, type Fragment } from '../citation/passage.ts';

/** An article of the tray and the passages of it that are put aside, in the order of its page; null is the article as a whole. */
export interface Clipping {
  id: string;
  passages: (Fragment | null)[];
}

/** What is put aside, by article, in the order in which each article first came. */
export function byArticle(keys: string[]): Clipping[] {
  const articles = new Map<string, (Fragment | null)[]>();
  for (const key of keys) {
    const [id = '', passage = null] = key.split('#');
    if (passage !== null && !isFragment(passage)) continue;
    articles.set(id, [...(articles.get(id) ?? []), passage]);
  }
  return [...articles].map(([id, passages]) => ({ id, passages: passages.toSorted((a, b) => place(a) - place(b)) }));
}

/** The key under which the tray keeps a passage, or an article as a whole. */
export function clippingKey(id: string, passage: Fragment | null): string {
  return passage ? `${id}#${passage}` : id;
}

// The article itself, then its paragraphs, then its comments.
function place(passage: Fragment | null): number {
  if (passage === null) return 0;
  return Number(passage.slice(2)) + (passage.startsWith('c') ? 1e6 : 0);
}
