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

// One line that opens as nothing but a paragraph or a subheading does: it is the same among others as alone. So are lines with
// lone carriage returns between them, of which none opens another block.
function isLone(block: string): boolean {
  if (!opening.test(block) || block.includes('\n')) return false;
  return !block.includes('\r') || (!block.startsWith('## ') && block.split('\r').slice(1).every(continues));
}

function continues(line: string): boolean {
  return (
    (opening.test(line) && continuing.test(line)) ||
    spaces.some(([reference]) => line.startsWith(reference) && line !== reference)
  );
}

// What stands below a line of a paragraph may underline it, or make it the head of a table.
const continuing = /^(?!## |[=:|])/;

// eslint-disable-next-line no-control-regex
const opening = /^(?:## )?(?:[^ \d#>*+\-_~`<[&\ufeff\u0000-\u001f]|\d+(?![\d.)]))/u;

function plainNode(block: string): Element | null {
  const heading = block.startsWith('## ');
  const value = heading ? headingText(block.slice(3)) : literalLines(block);
  if (value === null) return null;
  return { type: 'element', tagName: heading ? 'h2' : 'p', properties: {}, children: [{ type: 'text', value }] };
}

// A run of # may end a heading.
function headingText(line: string): string | null {
  return line.includes('#') ? null : literal(line);
}

function literalLines(block: string): string | null {
  if (!block.includes('\r')) return literal(block);
  const lines = block.split('\r').map((line, at, all) => literalLine(line, at < all.length - 1));
  return lines.every((line) => line !== null) ? lines.join('\r') : null;
}

// A space beside the end of a line is written as a reference; a backslash there would break the line.
function literalLine(line: string, ends: boolean): string | null {
  const [before, first] = spaces.find(([reference]) => line.startsWith(reference)) ?? ['', ''];
  const rest = line.slice(before.length);
  const [after, last] = spaces.find(([reference]) => rest.endsWith(reference)) ?? ['', ''];
  const text = rest.slice(0, rest.length - after.length);
  if (text === '' || (ends && text.endsWith('\\'))) return null;
  const value = after === '' ? literal(text) : literalText(text);
  return value === null ? null : `${first}${value}${last}`;
}

const spaces = [
  ['&#x20;', ' '],
  ['&#x9;', '\t'],
] as const;

/** The text of a line in which nothing means anything to Markdown but backslashes that keep signs from doing so; else null. */
function literal(line: string): string | null {
  return line.endsWith(' ') || line.endsWith('\t') ? null : literalText(line);
}

function literalText(line: string): string | null {
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
