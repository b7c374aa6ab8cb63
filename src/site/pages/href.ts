/** The address of a page of this site, under whatever base path it is served: `path` begins with a slash. */
export function href(path: string): string {
  return underBase(import.meta.env.BASE_URL, path);
}

/** Joins a base path, with or without slashes at its ends, and a path that begins with one. */
export function underBase(base: string, path: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? path : `/${inner}${path}`;
}
