import { apache } from './apache-settings.ts';
import { caddy } from './caddy-settings.ts';
import { nginx } from './nginx-settings.ts';
import type { ServedSite } from './served-site.ts';

/** The servers whose settings can be written. */
export const servers = ['nginx', 'apache', 'caddy'] as const;

/** One of the servers whose settings can be written. */
export type ServerName = (typeof servers)[number];

/** The settings by which a server serves a site. */
export function serverSettings(server: ServerName, site: ServedSite): string {
  return writers[server](site);
}

const writers: Record<ServerName, (site: ServedSite) => string> = { nginx, apache, caddy };
