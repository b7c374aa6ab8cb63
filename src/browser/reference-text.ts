import { locator, type Fragment } from '../citation/passage.ts';
import type { StyleName } from '../citation/texts.ts';

/**
 * The reference to an article, or to a passage of it, in a style, as an article's page has it; `page` may be another page than
 * the one that is shown.
 */
export function referenceText(page: Document, style: StyleName, passage: Fragment | null): HTMLElement {
  const text = page.querySelector<HTMLElement>(`[data-cite="${style}"]`)!.cloneNode(true) as HTMLElement;
  if (passage) {
    text.querySelector('[data-locator]')?.append(locator(style, passage));
    addressPassage(text, page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href, passage);
  }
  text.querySelector('[data-locator]:empty')?.remove();
  return text;
}

function addressPassage(text: HTMLElement, url: string | undefined, passage: Fragment): void {
  if (url === undefined) return;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    node.textContent = node.textContent!.replace(url, () => `${url}#${passage}`);
  }
}
