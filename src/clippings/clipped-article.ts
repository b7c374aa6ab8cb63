import type { Fragment } from '../citation/passage.ts';
import type { Clipping } from './clipping.ts';
import { laterPage } from '../browser/later-page.ts';

/** An article of the tray with its page; `page` is null where the archive does not have it. */
export interface ClippedArticle extends Clipping {
  url: string;
  page: Document | null;
  /** The page of the article that has a passage of it: of a very long one there are several. */
  pageOf: (passage: Fragment | null) => Document;
}

/** Fetches an article's pages; `articles` is the address of the folder of articles, with a slash at its end. */
export async function clippedArticle(clipping: Clipping, articles: string): Promise<ClippedArticle> {
  const url = `${articles}${encodeURIComponent(clipping.id)}/`;
  const page = await fetched(url);
  const later = new Map<Fragment | null, Document>();
  for (const passage of clipping.passages) {
    const address = page && passage && laterPage(page, passage);
    const other = address && (await fetched(address));
    if (other) later.set(passage, other);
  }
  return { ...clipping, url, page, pageOf: (passage) => later.get(passage) ?? page! };
}

const pages = new Map<string, Promise<Document | null>>();

/** Fetches a page once; one that could not be had is asked for anew. */
function fetched(url: string): Promise<Document | null> {
  const asked = pages.get(url) ?? request(url);
  pages.set(url, asked);
  asked.catch(() => pages.delete(url));
  return asked;
}

// Parsed apart from the page that is shown, nothing in it runs or loads. `fetch` gives a text alone, which Trusted Types
// would have to be talked out of guarding; here no text of a page is ever in our hands.
function request(url: string): Promise<Document | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      if (request.status === 404) resolve(null);
      else if (request.status === 200 && request.responseXML) resolve(ledTo(request.responseXML, url));
      else reject(new Error(`${url}: ${request.status}`));
    });
    request.addEventListener('error', () => reject(new Error(`${url} could not be fetched`)));
    request.send();
  });
}

// The links of a page apart have to be led to its own address.
function ledTo(page: Document, url: string): Document {
  for (const link of page.querySelectorAll('a')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', new URL(url, location.href)).href);
  }
  return page;
}
