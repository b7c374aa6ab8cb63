import { sourceSlug } from './sources.ts';

/** The address of a name's page below the site's root; a name without Latin letters is addressed like such a source. */
export function namePath(name: string): string {
  return `/names/${sourceSlug(name)}/`;
}
