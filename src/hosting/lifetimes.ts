import type { Header } from './headers.ts';

/** The folders, below a site's base, of files whose names change with what is in them. */
export const lastingFolders = ['_astro/', 'pagefind/packs/'];

/** What is sent with a file of those: caches keep it for a year and need not ask (RFC 8246). */
export const lasting: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/** What is sent with every other file: caches ask the host each time whether it has changed (RFC 9111). */
export const checked: Header = ['Cache-Control', 'no-cache'];

/** What is sent with the file at a path of a host that has a site below `base`. */
export function lifetimeOf(path: string, base: string): Header {
  return lastingFolders.some((folder) => path.startsWith(base + folder)) ? lasting : checked;
}
