import type { CslItem } from '../citation/item.ts';

/** What an article's page has of the article for citing it: the file in CSL-JSON that it gives away. */
export function pageItem(page: Document): CslItem {
  const { href } = page.querySelector<HTMLAnchorElement>('[data-reference="csl.json"]')!;
  const [item] = JSON.parse(decodeURIComponent(href.slice(href.indexOf(',') + 1))) as CslItem[];
  return item!;
}
