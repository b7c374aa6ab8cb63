import type { Article } from '../../article/article.ts';
import { cutPlace } from '../../article/cut-place.ts';

/**
 * The most that a page shows of an article: characters of its body and of any other text, and characters of HTML, about, of its
 * comments and of any other list. It is several times what any report has, and what a browser takes in its stride.
 */
export const shownBounds = { body: 500_000, text: 20_000, list: 200_000, comments: 2_000_000 } as const;

/** What the first page of an article shows of its record: all of it, or the beginning of each text and list that is far longer than others. */
export function shownPart(article: Article): Article {
  return withShortLists(shortened(article));
}

/** The same value, with the beginning of each text in it that is too long; itself where none is. */
function shortened<T>(value: T): T {
  if (typeof value === 'string') return shortText(value) as T;
  if (!hasLongText(value)) return value;
  if (Array.isArray(value)) return value.map(shortened) as T;
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, shortened<unknown>(one)])) as T;
}

// Most articles have none, and are not to be copied to find that out.
function hasLongText(value: unknown): boolean {
  if (typeof value === 'string') return value.length > shownBounds.text;
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) ? value.some(hasLongText) : Object.values(value).some(hasLongText);
}

function shortText(text: string): string {
  if (text.length <= shownBounds.text) return text;
  return `${text.slice(0, cutPlace(text, shownBounds.text)).replace(/ $/, '')} …`;
}

function withShortLists(article: Article): Article {
  const standfirst = first(article.standfirst, shownBounds.list);
  const figures = first(article.figures, shownBounds.list);
  const related = first(article.related, shownBounds.list);
  const comments = first(article.comments, shownBounds.comments);
  const count = [standfirst, figures, related, comments].reduce((sum, { length }) => sum + length, 0);
  const all = [article.standfirst, article.figures, article.related, article.comments].flat().length;
  return count === all ? article : { ...article, standfirst, figures, related, comments };
}

/** As many of the first items as make at most so many characters of HTML; the list itself where all do. */
export function first<T>(items: T[], most: number): T[] {
  let left = most;
  const end = items.findIndex((item) => (left -= MARKUP + markupSize(item)) < 0);
  return end < 0 ? items : items.slice(0, end);
}

/** About as many characters as stand around the text of an item, of its votes and of its evidence on the page. */
const MARKUP = 300;

function markupSize(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + markupSize(one), Array.isArray(value) ? 0 : MARKUP);
}
