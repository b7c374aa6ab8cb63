import { waitWithFaces } from './faces.ts';
import { index } from '../files/index-worker.ts';
import { namesLookup } from '../engine/names-lookup.ts';
import { nameStarts, parseQuery } from '../engine/query.ts';
import { shareIndex } from '../engine/shared-index.ts';

// Runs before anything of the search page is drawn. The thread that searches takes the longest: it starts beside all else, and
// what it and the page will need is asked for.
shareIndex({ index, namesLookup });
const asked = new URLSearchParams(location.search).get('q');
const query = parseQuery(asked ?? '');
// What goes wrong with it is heard where it is waited for.
index()
  .expect(query.words.join(' '))
  .catch(() => undefined);
namesLookup(nameStarts(query)).catch(() => undefined);

// Whoever comes from elsewhere with a query has none of the typefaces yet, and wants the results first. For all others the
// typefaces come at once, as on every page.
const { referrer, head, currentScript } = document;
const fromHere = referrer.startsWith(`${location.origin}/`);
if (asked !== null && !fromHere) waitWithFaces();
else head.append(...currentScript!.dataset['faces']!.split(' ').map(preload));

function preload(file: string): HTMLLinkElement {
  const link = document.createElement('link');
  return Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href: file });
}
