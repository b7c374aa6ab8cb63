import { isFragment, passageName, type Fragment } from '../citation/passage.ts';
import type { StyleName } from '../citation/texts.ts';
import { isKept, keep, drop } from '../clippings/store.ts';
import { copyButton } from '../browser/copy.ts';
import { button, element } from '../browser/element.ts';
import { referenceButtons } from './reference-buttons.ts';
import { referenceText } from '../browser/reference-text.ts';

/** Opens a dialog with the references to a passage of this page. */
export function citePassage(passage: string): void {
  if (!isFragment(passage)) return;
  const heading = element('h2', { id: 'cite-passage' }, `Cite ${passageName(passage)}`);
  const dialog = element('dialog', { class: 'cite', 'aria-labelledby': heading.id });
  const close = button('Close', () => dialog.close());
  const tools = element('p', { class: 'tools' }, ...referenceButtons(passage));
  dialog.append(heading, element('p', { class: 'tools' }, clip(passage), close), references(passage), tools);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function references(passage: Fragment): HTMLElement {
  const texts = [...document.querySelectorAll<HTMLElement>('#cite [data-cite]')].map((one) => {
    const style = one.dataset['cite'] as StyleName;
    const text = referenceText(document, style, passage);
    return element(
      'div',
      {},
      element(
        'dt',
        {},
        style,
        copyButton('Copy', style, () => text),
      ),
      text,
    );
  });
  return element('dl', {}, ...texts);
}

function clip(passage: Fragment): HTMLButtonElement {
  const key = `${articleId()}#${passage}`;
  const label = () =>
    isKept(key) ? 'Take out of the clippings' : `Put this ${passageName(passage).split(' ')[0]} aside`;
  return button(label(), (made) => {
    (isKept(key) ? drop : keep)(key);
    made.textContent = label();
  });
}

function articleId(): string {
  return document.querySelector<HTMLElement>('[data-clip]')!.dataset['clip']!;
}
