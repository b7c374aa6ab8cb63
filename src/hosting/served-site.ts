import type { Header } from './headers.ts';

/** A site as a server is to serve it. */
export interface ServedSite {
  /** The folder that the build has written. */
  folder: string;
  /** The address to listen on, `*` for every one that the machine has. */
  host: string;
  port: number;
  /** The path that the site was built for, with a slash at both ends. */
  base: string;
  headers: Header[];
}

/** A base path without the slash at its end, which some readers leave out; at a root there is none. */
export function bare(base: string): string[] {
  return base === '/' ? [] : [base.slice(0, -1)];
}
