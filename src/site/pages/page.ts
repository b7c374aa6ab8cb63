/** A page of the site: its address below the site's root, the file below src/pages that shows it, and what it shows. */
export interface SitePage<Shown extends object = object> {
  path: string;
  route: string;
  shown: Shown;
}

/** The address of a list's page, `number` of it or the first, below the list's own address. */
export function listPath(address: string, page: string | undefined): string {
  return page === undefined ? address : `${address}${page}/`;
}
