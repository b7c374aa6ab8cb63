/** One page of a long list. `path` is what follows the list's own address: nothing for the first page, then `page/2`. */
export interface ListPage<T> {
  number: number;
  path: string | undefined;
  items: T[];
  last: number;
}

/** How many articles a list shows on one page, so that no page grows with the archive: with their summaries. */
export const pageSize = 50;

/** The same of a list without summaries, of a source, a year or a name: there are many, and each page is a file on the host. */
export const rowPageSize = 200;

/** Cuts a list into pages of `size`; an empty list is one empty page. */
export function listPages<T>(items: T[], size: number): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    path: pagePath(index + 1),
    items: items.slice(index * size, (index + 1) * size),
    last,
  }));
}

/** The end of the address of a list's page: `undefined` for the first, `page/2` for the second. */
export function pagePath(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}
