/** One page of a long list. `path` is what follows the list's own address: nothing for the first page, then `page/2`. */
export interface ListPage<T> {
  number: number;
  path: string | undefined;
  items: T[];
  last: number;
}

/** How many articles the front page shows. */
export const frontPageSize = 50;

/** How many articles any other page of a list shows with their summaries or passages: none grows with the archive, but each is a file on the host. */
export const pageSize = 300;

/** The same of a list of headlines alone. */
export const rowPageSize = 400;

/** Cuts a list into pages of `size`, but for the first if that is to have another; an empty list is one empty page. */
export function listPages<T>(items: T[], size: number, first = size): ListPage<T>[] {
  const last = 1 + Math.max(0, Math.ceil((items.length - first) / size));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    path: pagePath(index + 1),
    items: index === 0 ? items.slice(0, first) : items.slice(first + (index - 1) * size, first + index * size),
    last,
  }));
}

/** The end of the address of a list's page: `undefined` for the first, `page/2` for the second. */
export function pagePath(number: number): string | undefined {
  return number === 1 ? undefined : `page/${number}`;
}
