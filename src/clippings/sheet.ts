import { passageName, type Fragment } from '../citation/passage.ts';
import type { StyleName } from '../citation/texts.ts';
import { button, element } from '../browser/element.ts';
import { referenceText } from '../browser/reference-text.ts';
import type { ClippedArticle } from './clipped-article.ts';
import { copiedPart } from './copied-part.ts';

/** What a reader may do with a sheet; null where the tray is not their own. */
export type Drop = ((id: string, passage: Fragment | null) => void) | null;

// What an article's page has of the report and of its record, in the order of the page.
const whole = '.leaf-head .standfirst, .figure, .body, .rights, .leaf-text > .continues, .corrections, .comments';

/** An article of the tray as a sheet of a dossier: its head, the text that was put aside, and the references to it. */
export function sheet(article: ClippedArticle, style: StyleName, drop: Drop): HTMLElement {
  const { id, page, pageOf, passages } = article;
  if (!page) return missing(article, drop);
  const parts = passages.flatMap((passage) => [
    ...(passage ? [excerpt(pageOf(passage), passage)] : copies(page, whole)),
    reference(pageOf(passage), style, passage),
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
  const quoted = element(
    'blockquote',
    {},
    ...(text ? [passageText(text)] : ['This passage is no longer in the article.']),
  );
  return element('div', { class: 'excerpt' }, element('p', { class: 'kicker' }, passageName(passage)), quoted);
}

function reference(page: Document, style: StyleName, passage: Fragment | null): HTMLElement {
  const text = referenceText(page, style, passage);
  return element('p', { class: 'reference' }, ...[...text.childNodes].map((node) => document.importNode(node, true)));
}

function copies(page: Document, selector: string): Node[] {
  return [...page.querySelectorAll(selector)].map(copiedPart);
}

// A comment is an item of its page's list, and here of none; its number is said above it.
function passageText(text: Element): Node {
  const copy = copiedPart(text);
  copy.querySelector('.comment-head > .kicker')?.remove();
  return copy.matches('li') ? element('div', { class: 'comment' }, ...copy.childNodes) : copy;
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
