import { onThisPage, type Leads } from '../../article/leads.ts';
import { listPath } from '../pages/page.ts';
import { pagePath } from '../pages/paging.ts';

/** The numbers of the first and the last of the paragraphs, captions or comments that a page has. */
export interface Range {
  first: number;
  last: number;
  /** Whether the first began on an earlier page. */
  continued: boolean;
}

/** What of an article is on one of its pages. */
export interface PagePart {
  /** How many characters of its body. */
  characters: number;
  paragraphs: Range | null;
  captions: Range | null;
  comments: Range | null;
}

/** Which page of an article has what: its parts by their pages, and for corrections that a later page marks, by number, which does. */
export interface Places {
  pages: PagePart[];
  marks: Record<number, number>;
}

/**
 * The links on a page of an article, the first of which is page 1 and has the address `article`; those of an article on one page
 * where `places` is null.
 */
export function leadsFrom(article: string, page: number, places: Places | null): Leads {
  if (places === null) return onThisPage;
  const addressOf = (number: number): string => (number === page ? '' : listPath(article, pagePath(number)));
  return { to: (fragment) => `${addressOf(pageOf(fragment, places))}#${fragment}`, page: addressOf, article };
}

/** The number of the page that has a place of an article, by its fragment; of what is cut, the page that it begins on. */
export function pageOf(fragment: string, { pages, marks }: Places): number {
  const [, letter, number] = /^(p|c|f|correction)-(\d+)$/.exec(fragment) ?? [];
  if (letter === undefined) return 1;
  if (letter === 'correction') return marks[Number(number)] ?? 1;
  return pageWith(kinds[letter as keyof typeof kinds], Number(number), pages) ?? 1;
}

// A loop: of a long capture each line leads to a place, on any of many pages.
function pageWith(kind: (typeof kinds)[keyof typeof kinds], n: number, pages: PagePart[]): number | null {
  for (let page = 1; page <= pages.length; page += 1) {
    const range = pages[page - 1]![kind];
    if (range && n >= range.first && n <= range.last) return page;
  }
  return null;
}

const kinds = { p: 'paragraphs', c: 'comments', f: 'captions' } as const;

/** The number of the page that an article's paragraph or comment goes on on, of which a page shows a part. */
export function nextPageOf(fragment: string, page: number, { pages, marks }: Places): number {
  return page + pageOf(fragment, { pages: pages.slice(page), marks });
}

/** Where a body goes on after a page, in words that begin a sentence: the page, and the fragment of the paragraph that is cut there. */
export interface Continuation {
  what: string;
  page: number;
  fragment?: string;
}

/** Where the body goes on that a page has a part of; null where it ends, or where the page has none of it. */
export function bodyAfter(page: number, places: Places): Continuation | null {
  const next = places.pages[page - 1]!.characters > 0 ? pageAfter(page, 'body', places) : null;
  if (next === null) return null;
  const { paragraphs } = places.pages[next - 1]!;
  if (!paragraphs?.continued) return { what: 'The text continues', page: next };
  return { what: `Paragraph ${paragraphs.first} continues`, page: next, fragment: `p-${paragraphs.first}` };
}

/** The first page after this one that has more of an article's body, or of its comments; null where none has. */
export function pageAfter(page: number, what: 'body' | 'comments', { pages }: Places): number | null {
  const has = ({ characters, comments }: PagePart): boolean => (what === 'body' ? characters > 0 : comments !== null);
  const at = pages.findIndex((part, index) => index >= page && has(part));
  return at < 0 ? null : at + 1;
}
