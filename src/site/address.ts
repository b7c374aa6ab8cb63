import { href } from './href.ts';

/** The whole address of a page of this site, host and all; null where the build was not told of a host. */
export function address(path: string): string | null {
  return import.meta.env.SITE ? new URL(href(path), import.meta.env.SITE).href : null;
}

/** The whole address of a page where the host is known, else its path on whatever host it is served from. */
export function addressOrPath(path: string): string {
  return address(path) ?? href(path);
}
