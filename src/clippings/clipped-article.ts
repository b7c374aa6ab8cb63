import type { Clipping } from './clipping.ts';

/** An article of the tray with its page; `page` is null where the archive does not have it. */
export interface ClippedArticle extends Clipping {
  url: string;
  page: Document | null;
}

/** Fetches an article's page; `articles` is the address of the folder of articles, with a slash at its end. */
export async function clippedArticle(clipping: Clipping, articles: string): Promise<ClippedArticle> {
  const url = `${articles}${encodeURIComponent(clipping.id)}/`;
  const page = await fetched(url);
  if (page) leadLinksTo(page, url);
  return { ...clipping, url, page };
}

// Parsed apart from the page that is shown, nothing in it runs or loads. `fetch` gives a text alone, which Trusted Types
// would have to be talked out of guarding; here no text of a page is ever in our hands.
function fetched(url: string): Promise<Document | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      if (request.status === 404) resolve(null);
      else if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${url}: ${request.status}`));
    });
    request.addEventListener('error', () => reject(new Error(`${url} could not be fetched`)));
    request.send();
  });
}

// The links of a page apart have to be led to its own address.
function leadLinksTo(page: Document, url: string): void {
  for (const link of page.querySelectorAll('a')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', new URL(url, location.href)).href);
  }
}
