import type { Element, Root, RootContent, Text } from 'hast';
import { markdownTree } from './markdown-tree.ts';
import { isLong, textPieces } from './text-pieces.ts';

/**
 * The Markdown of a body as a tree of safe HTML, as `markdownTree` makes it. A body is mostly paragraphs and subheadings of one
 * line in which no sign means anything to Markdown: they need not be parsed, which would take ten times as long.
 */
export function bodyTree(markdown: string): Root {
  const blocks = withoutEnds(markdown).split('\n\n');
  if (!blocks.every(isLone)) return markdownTree(markdown);
  const children: RootContent[] = [];
  for (const node of blocks.flatMap((block) => plainNode(block) ?? markdownTree(block).children)) {
    if (children.length > 0) children.push(lineBreak);
    children.push(node);
  }
  return { type: 'root', children };
}

// The same one between all: of a long body there would be tens of thousands.
const lineBreak: Text = Object.freeze({ type: 'text', value: '\n' });

// A pattern would look at every letter.
function withoutEnds(markdown: string): string {
  let [start, end] = [0, markdown.length];
  while (markdown[start] === '\n') start += 1;
  while (end > start && markdown[end - 1] === '\n') end -= 1;
  return markdown.slice(start, end);
}

// One line that opens as nothing but a paragraph or a subheading does: it is the same among others as alone.
function isLone(block: string): boolean {
  return opening.test(block) && !block.includes('\n') && !block.includes('\r');
}

// eslint-disable-next-line no-control-regex
const opening = /^(?:## )?(?:[^ \d#>*+\-_~`<[&\ufeff\u0000-\u001f]|\d+(?![\d.)]))/u;

function plainNode(block: string): Element | null {
  const heading = block.startsWith('## ');
  const value = heading ? headingText(block.slice(3)) : literal(block);
  if (value === null) return null;
  return { type: 'element', tagName: heading ? 'h2' : 'p', properties: {}, children: [{ type: 'text', value }] };
}

// A run of # may end a heading.
function headingText(line: string): string | null {
  return line.includes('#') ? null : literal(line);
}

/** The text of a line in which nothing means anything to Markdown but backslashes that keep signs from doing so; else null. */
function literal(line: string): string | null {
  if (line.endsWith(' ') || line.endsWith('\t')) return null;
  if (!isLong(line)) return literalPiece(line);
  const pieces = textPieces(line).map(literalPiece);
  return pieces.every((piece) => piece !== null) ? pieces.join('') : null;
}

function literalPiece(piece: string): string | null {
  const escapes = piece.includes('\\');
  const others = escapes ? piece.replace(escaped, '.') : piece;
  if (mayAct.test(others) && acting.test(others)) return null;
  return escapes ? piece.replace(escaped, '$1') : piece;
}

// Most lines have none of these, which is sooner seen than what stands beside each.
// eslint-disable-next-line no-control-regex
const mayAct = /[`*[&<_\u0000-\u0008\u000a-\u001f]/;
const escaped = /\\([!-/:-@[-`{-~])/g;
// eslint-disable-next-line no-control-regex
const acting = /[`*[\u0000-\u0008\u000a-\u001f]|&[#a-z]|<[!/?a-z]|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/iu;
