import type { Clipping } from './clipping.ts';

/** An article of the tray with its page; `page` is null where the archive does not have it. */
export interface ClippedArticle extends Clipping {
  url: string;
  page: Document | null;
}

/** Fetches an article's page; `articles` is the address of the folder of articles, with a slash at its end. */
export async function clippedArticle(clipping: Clipping, articles: string): Promise<ClippedArticle> {
  const url = `${articles}${encodeURIComponent(clipping.id)}/`;
  const text = await fetched(url);
  return { ...clipping, url, page: text === null ? null : parsed(text, url) };
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
