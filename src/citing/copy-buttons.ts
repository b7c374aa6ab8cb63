import { copyButton } from '../browser/copy.ts';

/** Puts a button that copies beside each reference of the page. */
export function addCopyButtons(): void {
  for (const text of document.querySelectorAll<HTMLElement>('#cite dd')) {
    const name = text.previousElementSibling;
    if (!name) continue;
    name.append(copyButton('Copy', name.textContent, () => text));
  }
}
