import type { Element, Root, RootContent } from 'hast';
import { markdownTree } from './markdown-tree.ts';

/**
 * The Markdown of a body as a tree of safe HTML, as `markdownTree` makes it. A body is mostly paragraphs and subheadings of one
 * line in which no sign means anything to Markdown: they need not be parsed, which would take ten times as long.
 */
export function bodyTree(markdown: string): Root {
  const blocks = markdown.replace(/^\n+|\n+$/g, '').split('\n\n');
  if (!blocks.every((block) => lone.test(block))) return markdownTree(markdown);
  const nodes = blocks.flatMap((block): RootContent[] => (plain.test(block) ? [plainNode(block)] : parsedNodes(block)));
  return {
    type: 'root',
    children: nodes.flatMap((node, at) => (at > 0 ? [{ type: 'text', value: '\n' }, node] : node)),
  };
}

// One line that opens as nothing but a paragraph or a subheading does: it is the same among others as alone.
const lone = /^(?:## )?(?:[\p{L}“”‘’„«»"'(\\]|\d+(?![\d.)]))[^\t\r\n]*$/u;
// Nothing in it that Markdown would read otherwise than it stands.
// eslint-disable-next-line no-control-regex
const plain = /^(?:## )?[^\\`*_[\]<&#\u0000-\u001f]*[^\\`*_[\]<&#\u0000-\u001f ]$/;

function plainNode(block: string): Element {
  const heading = block.startsWith('## ');
  const value = heading ? block.slice(3) : block;
  return { type: 'element', tagName: heading ? 'h2' : 'p', properties: {}, children: [{ type: 'text', value }] };
}

function parsedNodes(block: string): RootContent[] {
  return markdownTree(block).children;
}
