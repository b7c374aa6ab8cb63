import type { Element, Root, RootContent, Text } from 'hast';
import { textOfUnits, unitList } from '../capture/text/units.ts';
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
  // Whether a backslash keeps a sign from acting can be seen beside the sign, if none stands behind another.
  const others = escapes && piece.includes('\\\\') ? piece.replace(escaped, '.') : piece;
  if (mayAct.test(others) && acting.test(others)) return null;
  return escapes ? unescaped(piece) : piece;
}

// Most lines have none of these, which is sooner seen than what stands beside each.
// eslint-disable-next-line no-control-regex
const mayAct = /[`*[&<_\u0000-\u0008\u000a-\u001f]/;
const escaped = /\\[!-/:-@[-`{-~]/g;
const acting =
  // eslint-disable-next-line no-control-regex
  /[`*[](?<!\\.)|[\u0000-\u0008\u000a-\u001f]|&(?<!\\.)[#a-z]|<(?<!\\.)[!/?a-z]|_(?<!\\.)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_(?<!\\.)/iu;

// The replacement of a pattern would take three times as long.
function unescaped(piece: string): string {
  const { units } = unitsOf(piece);
  let length = 0;
  for (let at = 0; at < piece.length; at++) {
    if (units[at] === BACKSLASH && at + 1 < piece.length && isPunctuation(units[at + 1]!)) at++;
    units[length++] = units[at]!;
  }
  return textOfUnits(units, length);
}

function isPunctuation(unit: number): boolean {
  return (
    (unit >= 33 && unit <= 47) ||
    (unit >= 58 && unit <= 64) ||
    (unit >= 91 && unit <= 96) ||
    (unit >= 123 && unit <= 126)
  );
}

const BACKSLASH = 92;
const unitsOf = unitList();
