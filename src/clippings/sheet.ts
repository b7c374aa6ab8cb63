import { passageName, type Fragment } from '../citation/passage.ts';
import type { StyleName } from '../citation/texts.ts';
import { button, element } from '../citing/element.ts';
import { referenceText } from '../citing/reference-text.ts';
import type { ClippedArticle } from './clipped-article.ts';

/** What a reader may do with a sheet; null where the tray is not their own. */
export type Drop = ((id: string, passage: Fragment | null) => void) | null;

/** An article of the tray as a sheet of a dossier: its head, the text that was put aside, and the references to it. */
export function sheet(article: ClippedArticle, style: StyleName, drop: Drop): HTMLElement {
  const { id, page, passages } = article;
  if (!page) return missing(article, drop);
  const parts = passages.flatMap((passage) => [
    ...(passage ? [excerpt(page, passage)] : copies(page, '.standfirst, .body, .rights')),
    reference(page, style, passage),
    ...(drop ? [element('p', { class: 'tools' }, remover(id, passage, drop))] : []),
  ]);
  return element('li', { class: 'sheet' }, head(article), ...parts);
}

function head({ page, url }: ClippedArticle): HTMLElement {
  const title = page!.querySelector('h1')!;
  const language = title.closest('article [lang]');
  const heading = element('h2', {}, element('a', { href: url }, title.textContent));
  for (const name of ['lang', 'dir']) {
    const value = language?.getAttribute(name);
    if (value) heading.setAttribute(name, value);
  }
  return element('header', {}, heading, ...copies(page!, '.slip, .retelling'));
}

function excerpt(page: Document, passage: Fragment): HTMLElement {
  const text = page.getElementById(passage);
  const quoted = element('blockquote', {}, ...(text ? [clean(text)] : ['This passage is no longer in the article.']));
  return element('div', { class: 'excerpt' }, element('p', { class: 'kicker' }, passageName(passage)), quoted);
}

function reference(page: Document, style: StyleName, passage: Fragment | null): HTMLElement {
  const text = referenceText(page, style, passage);
  return element('p', { class: 'reference' }, ...[...text.childNodes].map((node) => document.importNode(node, true)));
}

function copies(page: Document, selector: string): Node[] {
  return [...page.querySelectorAll(selector)].map(clean);
}

// Two articles have ids in common, and what only works on an article's own page is no use here.
function clean(original: Element): Node {
  const inner = original.matches('li') ? element('div', { class: 'comment' }, ...inside(original)) : null;
  const copy = inner ?? document.importNode(original, true);
  for (const tool of copy.querySelectorAll('.permalink, .passage-tools, button, script, summary')) tool.remove();
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  return copy;
}

function inside(original: Element): Node[] {
  return [...original.childNodes].map((node) => document.importNode(node, true));
}

function missing({ id, passages }: ClippedArticle, drop: Drop): HTMLElement {
  const buttons = drop ? passages.map((passage) => remover(id, passage, drop)) : [];
  return element(
    'li',
    { class: 'sheet' },
    element('p', {}, `The archive has no article “${id}” any more.`),
    ...buttons,
  );
}

function remover(id: string, passage: Fragment | null, drop: NonNullable<Drop>): HTMLButtonElement {
  const made = button(passage ? `Take out ${passageName(passage)}` : 'Take out this article', () => drop(id, passage));
  made.classList.add('small');
  return made;
}
