import { isFragment, passageName, type Fragment } from '../citation/passage.ts';
import { endings, referenceFile, type Ending } from '../citation/reference-file.ts';
import type { StyleName } from '../citation/texts.ts';
import { isKept, keep, drop } from '../clippings/store.ts';
import { copyButton } from './copy.ts';
import { download } from './download.ts';
import { button, element } from './element.ts';
import { referenceText } from './reference-text.ts';

const fileNames: Record<Ending, string> = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' };

/** Opens a dialog with the references to a passage of this page. */
export function citePassage(passage: string): void {
  if (!isFragment(passage)) return;
  const heading = element('h2', { id: 'cite-passage' }, `Cite ${passageName(passage)}`);
  const dialog = element('dialog', { class: 'cite', 'aria-labelledby': heading.id });
  const close = button('Close', () => dialog.close());
  dialog.append(heading, element('p', { class: 'tools' }, clip(passage), close), references(passage), files(passage));
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

function files(passage: Fragment): HTMLElement {
  const buttons = endings.map((ending) => button(fileNames[ending], () => save(ending, passage)));
  for (const one of buttons) one.classList.add('small');
  return element('p', { class: 'tools' }, ...buttons);
}

async function save(ending: Ending, passage: Fragment): Promise<void> {
  const { href } = document.querySelector<HTMLAnchorElement>(`#cite a[href$=".${ending}"]`)!;
  const text = await (await fetch(href)).text();
  const name = `${articleId()}-${passage}.${ending}`;
  download(name, referenceFile(ending, [{ text, passages: [passage] }]));
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
