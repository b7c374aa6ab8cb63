import { endings, type Ending } from '../citation/reference-file.ts';
import type { Clipping } from './clipping.ts';

/** An article of the tray with its page and its files of references; `page` is null where the archive does not have it. */
export interface ClippedArticle extends Clipping {
  url: string;
  page: Document | null;
  references: Record<Ending, string> | null;
}

/** Fetches an article's page; `articles` is the address of the folder of articles, with a slash at its end. */
export async function clippedArticle(clipping: Clipping, articles: string): Promise<ClippedArticle> {
  const url = `${articles}${encodeURIComponent(clipping.id)}/`;
  const text = await fetched(url);
  return { ...clipping, url, page: text === null ? null : parsed(text, url), references: null };
}

/** Fetches an article's files of references, each once. */
export async function references(article: ClippedArticle): Promise<Record<Ending, string>> {
  article.references ??= await fetchReferences(article.url.replace(/\/$/, ''));
  return article.references;
}

async function fetchReferences(address: string): Promise<Record<Ending, string>> {
  const texts = await Promise.all(
    endings.map(async (ending) => [ending, (await fetched(`${address}.${ending}`)) ?? '']),
  );
  return Object.fromEntries(texts) as Record<Ending, string>;
}

async function fetched(url: string): Promise<string | null> {
  const response = await fetch(url);
  if (response.ok) return response.text();
  if (response.status === 404) return null;
  throw new Error(`${url}: ${response.status}`);
}

// Parsed apart from the page that is shown, nothing in it runs or loads; its links have to be led to its own address.
function parsed(text: string, url: string): Document {
  const page = new DOMParser().parseFromString(text, 'text/html');
  for (const link of page.querySelectorAll('a')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', new URL(url, location.href)).href);
  }
  return page;
}
