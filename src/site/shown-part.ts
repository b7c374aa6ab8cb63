import type { Article } from '../article/article.ts';
import type { ArticleFile } from '../article/markdown.ts';

/** How much there is of an article whose page shows the beginning alone: characters of its body, and comments. */
export interface Whole {
  characters: number;
  comments: number;
}

/** What the pages of an article show of it; `whole` is null where that is all. */
export interface ShownPart extends Pick<ArticleFile, 'article' | 'body'> {
  whole: Whole | null;
}

/**
 * The most that pages show of an article: characters of its body and of any other text, and characters of HTML, about, of its
 * comments and of any other list. It is several times what any report has, and what a browser takes in its stride.
 */
export const shownBounds = { body: 500_000, text: 20_000, list: 200_000, comments: 2_000_000 } as const;

/** The part of an article that its pages show: all of it, or the beginning of each text and list that is far longer than others. */
export function shownPart({ article, body }: Pick<ArticleFile, 'article' | 'body'>): ShownPart {
  const shown = { article: withShortLists(shortened(article)), body: opening(body, shownBounds.body) };
  if (shown.article === article && shown.body === body) return { article, body, whole: null };
  return { ...shown, whole: { characters: body.length, comments: article.comments.length } };
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
  return text.length > shownBounds.text ? `${opening(text, shownBounds.text)} …` : text;
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
function first<T>(items: T[], most: number): T[] {
  let left = most;
  const end = items.findIndex((item) => (left -= MARKUP + size(item)) < 0);
  return end < 0 ? items : items.slice(0, end);
}

/** About as many characters as stand around the text of an item, of its votes and of its evidence on the page. */
const MARKUP = 300;

function size(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + size(one), Array.isArray(value) ? 0 : MARKUP);
}

/** The beginning of a text, cut between two words where there are any, and never inside a sign of Markdown or a character. */
function opening(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most);
  const space = start.lastIndexOf(' ');
  return (space > most - LONGEST_WORD ? start.slice(0, space) : start).replace(half, '');
}

const LONGEST_WORD = 1000;
const half = /(?:\\+|&[#\w]*|[\ud800-\udbff])$/;
