import { element } from '../browser/element.ts';

/** A part of an article's page as a sheet of the dossier has it: its words in full, without what only works on that page. */
export function copiedPart(original: Element): Element {
  const copy = document.importNode(original, true);
  for (const tool of copy.querySelectorAll(tools)) tool.remove();
  for (const number of copy.querySelectorAll('.comment-head > .permalink')) number.replaceWith(numbered(number));
  for (const permalink of copy.querySelectorAll('.permalink')) permalink.remove();
  for (const fold of copy.querySelectorAll('details')) fold.replaceWith(...unfolded(fold));
  for (const heading of copy.querySelectorAll('h2')) heading.replaceWith(element('h3', {}, ...heading.childNodes));
  // Two articles have ids in common, and what was labelled by one is now labelled by none.
  for (const one of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['id', 'aria-labelledby']) one.removeAttribute(name);
  }
  return copy;
}

const tools = '.passage-tools, .note-links, .figure-box, button, script';

function numbered(permalink: Element): HTMLElement {
  return element('span', { class: 'kicker' }, permalink.getAttribute('aria-label') ?? '');
}

// Nothing is folded on paper. That an author is inferred is said; by what, the article's page tells.
function unfolded(fold: HTMLDetailsElement): Node[] {
  if (fold.matches('.inferred')) return [element('span', { class: 'inferred' }, 'inferred')];
  return [...fold.childNodes].filter((node) => node.nodeName !== 'SUMMARY');
}
