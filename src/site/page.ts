/** A page of the site: its address below the site's root, and what its route shows. */
export interface SitePage<Shown extends object = object> {
  path: string;
  shown: Shown;
}

/** The addresses and contents of a list's pages, below the list's own address. */
export function at<Shown extends object>(address: string, path: string | undefined, shown: Shown): SitePage<Shown> {
  return { path: path === undefined ? address : `${address}${path}/`, shown };
}
