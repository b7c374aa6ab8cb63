import type { ElementContent, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { anySign, signsHtml, withSigns } from './direction-signs.ts';

const writer = unified().use(rehypeStringify);

/** A part of a tree as HTML, with its signs of direction shown. */
export function nodeHtml(node: RootContent): string {
  return node.type === 'text' ? textHtml(node.value) : write([node]);
}

/** What is in an element as HTML: mostly it is one text. */
export function contentHtml(children: ElementContent[]): string {
  const [only] = children;
  return children.length === 1 && only!.type === 'text' ? textHtml(only!.value) : write(children);
}

/** A text as HTML, with its signs of direction shown, as the writer of trees writes it, and in less time. */
export function textHtml(value: string): string {
  // Most texts have nothing of it, which one look tells.
  if (!changing.test(value)) return value;
  return written.reduce((html, [sign, reference]) => html.replaceAll(sign, reference), value);
}

const changing = new RegExp(`[&<\\r]|${anySign.source}`);

// A parser of HTML would turn a bare carriage return into a line feed.
const carriageReturn = '&#xD;';

// One after the other, the ampersand first: for a text of a million signs a pattern would take four times as long.
const written: readonly [string, string][] = [['&', '&#x26;'], ['<', '&#x3C;'], ['\r', carriageReturn], ...signsHtml];

function write(children: RootContent[]): string {
  return writer.stringify(withSigns({ type: 'root', children })).replaceAll('\r', carriageReturn);
}
