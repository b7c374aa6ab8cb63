/** How things are laid out on pages. */
export interface Fit<T> {
  /** The room that one takes. */
  size: (item: T) => number;
  /** One in two parts, the first of which takes at most so much room. */
  split: (item: T, most: number) => [T, T];
  /** Whether it stands with the next, as a heading does. */
  staysWithNext: (item: T) => boolean;
}

/** One of the things on a page, or a part of it: whether it began on an earlier page, and whether it goes on on the next. */
export interface Piece<T> {
  item: T;
  continued: boolean;
  goesOn: boolean;
}

/** Lays things out on pages of at most so much room, each page but the first with something on it: what is larger is cut. */
export function laidOut<T>(items: T[], most: number, { size, split, staysWithNext }: Fit<T>): Piece<T>[][] {
  const pages: Piece<T>[][] = [[]];
  let left = most;
  const turn = (): void => {
    const page = pages.at(-1)!;
    if (page.length === 0) return;
    const end = page.findLastIndex(({ item }) => !staysWithNext(item));
    pages.push(end < 0 ? [] : page.splice(end + 1));
    left = most - pages.at(-1)!.reduce((sum, { item }) => sum + size(item), 0);
  };
  for (const item of items) {
    let rest: Piece<T> = { item, continued: false, goesOn: false };
    let room = size(item);
    if (room > left) turn();
    while (room > most) {
      const [head, tail] = split(rest.item, most);
      pages.at(-1)!.push({ ...rest, item: head, goesOn: true });
      rest = { item: tail, continued: true, goesOn: false };
      room = size(tail);
      turn();
    }
    pages.at(-1)!.push(rest);
    left -= room;
  }
  return pages;
}
