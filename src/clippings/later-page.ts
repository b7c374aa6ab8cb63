import type { Fragment } from '../citation/passage.ts';

/** The address of the later page of a long article that has a passage, from its first page; null where none has. */
export function laterPage(first: Document, passage: Fragment): string | null {
  if (first.getElementById(passage)) return null;
  const letter = passage.slice(0, 1);
  // Each says the number of the first paragraph and the first comment that begin on it.
  const links = [...first.querySelectorAll<HTMLAnchorElement>(`.page-list a[data-${letter}]`)];
  const page = links.findLast((link) => Number(link.dataset[letter]) <= Number(passage.slice(2)));
  return page?.getAttribute('href') ?? null;
}
