import { storeKey } from '../clippings/store-key.ts';

// Places to click, and a way to what they do, which is loaded when one is used.
for (const tools of document.querySelectorAll('.passage-tools')) {
  const link = tools.parentElement?.querySelector<HTMLAnchorElement>('.permalink');
  if (!link) continue;
  const cite = document.createElement('button');
  cite.type = 'button';
  cite.textContent = 'Cite';
  cite.dataset['passage'] = link.hash.slice(1);
  cite.setAttribute('aria-label', `Cite ${link.getAttribute('aria-label')?.toLowerCase()}`);
  tools.append(cite);
}

document.addEventListener('click', ({ target }) => {
  const { passage, clip } = (target as Element).closest('button')?.dataset ?? {};
  if (passage) void import('./passage-dialog.ts').then((dialog) => dialog.citePassage(passage));
  if (clip) void import('../clippings/clip-button.ts').then((clips) => clips.toggleClip(clip));
});

const fold = document.querySelector<HTMLDetailsElement>('#cite details');
const addCopies = () => void import('./copy-buttons.ts').then((copies) => copies.addCopyButtons());
if (fold?.open) addCopies();
else fold?.addEventListener('toggle', addCopies, { once: true });

// Only who has put something aside before has to be told whether this article is among it.
if (localStorage.getItem(storeKey)) void import('../clippings/clip-button.ts').then((clips) => clips.showClips());
