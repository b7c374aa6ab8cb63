import { isFragment } from '../citation/passage.ts';
import { byArticle, type Clipping } from './clipping.ts';

const start = '#tray=';

/**
 * The fragment of an address that holds a tray: articles between `~`, each with its passages behind dots, as in
 * `#tray=ferries.p3.c2~bridge`. An article that is meant as a whole too has an `a` among them.
 */
export function trayFragment(keys: string[]): string {
  return start + byArticle(keys).map(written).join('~');
}

/** The tray that the fragment of an address holds, or null where it holds none. */
export function sentTray(fragment: string): string[] | null {
  if (!fragment.startsWith(start)) return null;
  return fragment.slice(start.length).split('~').flatMap(read);
}

function written({ id, passages }: Clipping): string {
  const parts = passages.map((passage) => passage?.replace('-', '') ?? 'a');
  const name = encodeURIComponent(id).replace(/[.~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return parts.length === 1 && parts[0] === 'a' ? name : [name, ...parts].join('.');
}

function read(article: string): string[] {
  const [name = '', ...parts] = article.split('.');
  const id = decoded(name);
  if (id === '') return [];
  const keys = parts.flatMap((part) => {
    const passage = part.replace(/^[pc]/, '$&-');
    return part === 'a' ? [id] : isFragment(passage) ? [`${id}#${passage}`] : [];
  });
  return parts.length === 0 ? [id] : keys;
}

// Whoever sends an address may have cut it short.
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
