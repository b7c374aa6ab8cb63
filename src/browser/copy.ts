import { button } from './element.ts';

const shownFor = 2000; // milliseconds that a button says what it did

/** A button that copies an element's text, with its italics for whoever pastes where there are such. */
export function copyButton(label: string, name: string, of: () => HTMLElement): HTMLButtonElement {
  const made = button(label, async () => {
    const done = await copied(of());
    made.textContent = done ? 'Copied' : 'Selected';
    setTimeout(() => (made.textContent = label), shownFor);
  });
  made.classList.add('small');
  made.setAttribute('aria-label', `${label}: ${name}`);
  made.setAttribute('aria-live', 'polite');
  return made;
}

// Where the browser will not copy, as on an address without https, the text is selected instead.
async function copied(element: HTMLElement): Promise<boolean> {
  const plain = element.innerText.trim();
  try {
    const forms = { 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(markup(element), 'text/html') };
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return false;
  }
}

function markup(element: HTMLElement): string {
  return new XMLSerializer().serializeToString(element);
}

function blob(text: string, type: string): Blob {
  return new Blob([text], { type });
}
