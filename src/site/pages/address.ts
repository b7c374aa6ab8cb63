import { href } from './href.ts';

// The compiled site is the same for all hosts: a build tells it of its own before it has anything made.
let host: string | null = null;

/** Sets the host that the site is made for, such as `https://example.org`; null where none is known. */
export function setHost(site: string | null): void {
  host = site;
}

/** The whole address of a page of this site, host and all; null where the build was not told of a host. */
export function address(path: string): string | null {
  return onHost(href(path));
}

/** The whole address of a path that has the base path in it already; null where the build was not told of a host. */
export function onHost(path: string): string | null {
  return host === null ? null : new URL(path, host).href;
}

/** The whole address of a page where the host is known, else its path on whatever host it is served from. */
export function addressOrPath(path: string): string {
  return address(path) ?? href(path);
}
