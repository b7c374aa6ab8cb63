/**
 * The address of the page that has a place of something very long, by its fragment such as `p-7`, from any of its pages; null where
 * that page has it, or no other.
 */
export function laterPage(page: Document, place: string): string | null {
  const [, letter, number] = /^([pcf]|L)-?(\d+)$/.exec(place) ?? [];
  if (letter === undefined || page.getElementById(place)) return null;
  // Each says the number of the first of its kind that begins on it. What is on the page itself is no link.
  const pages = [...page.querySelectorAll(`.page-list [data-${letter.toLowerCase()}]`)];
  const begun = (one: Element): number => Number(one.getAttribute(`data-${letter.toLowerCase()}`));
  return pages.findLast((one) => begun(one) <= Number(number))?.getAttribute('href') ?? null;
}
