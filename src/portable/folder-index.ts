import { fetchedFiles } from '../search/files/fetched-files.ts';
import { indexPieces } from '../search/files/index-pieces.ts';
import { searcher, type Searcher } from '../search/files/searcher.ts';
import { folderFetch } from './folder-fetch.ts';
import { href } from './folder-href.ts';

export { namesLookup } from '../search/engine/names-lookup.ts';

let made: Searcher | undefined;

/** The index, searched by the page itself: a page that is opened from a folder has no other thread. */
export function index(): Searcher {
  made ??= searcher(indexPieces(fetchedFiles(`${href('/pagefind')}/`, folderFetch)));
  return made;
}
