import type { Element, RootContent } from 'hast';
import { isParagraph, type Block } from '../../article/body-blocks.ts';
import { elementText } from '../../article/element-text.ts';
import { splitNode, textLength } from '../../article/split-node.ts';
import type { PagePart } from './article-places.ts';
import { laidOut } from './laid-out.ts';
import { shownBounds } from './shown-part.ts';

/** The top of a body's tree laid out on pages of bounded length: at least one, and no paragraph in two that fits a page. */
export function bodyPages(nodes: RootContent[]): Block[][] {
  const blocks = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const pages = laidOut(blocks, shownBounds.body, { size, split: splitNode, staysWithNext: isHeading });
  let n = 0;
  return pages.map((pieces) =>
    pieces.map(({ item, continued, goesOn }) => {
      if (isParagraph(item) && !continued) n += 1;
      return { node: item, n, continued, goesOn };
    }),
  );
}

/** Whether a body in Markdown surely fits one page, without a look at what it says: no block of it begins inside a line. */
export function fitsOnePage(markdown: string): boolean {
  if (markdown.length > shownBounds.body) return false;
  return markdown.length + LEAST * markdown.split('\n').length <= shownBounds.body;
}

/** What the shortest paragraph counts for, in characters: its number and its tools take more than that of HTML. */
const LEAST = 100;

function size(node: RootContent): number {
  return Math.max(LEAST, textLength(node));
}

/** The text of each paragraph on a page of a body. */
export function pageParagraphs(blocks: Block[]): string[] {
  return blocks
    .map(({ node }) => node)
    .filter((node) => isParagraph(node))
    .map(elementText);
}

/** What a page has of a body. */
export function bodyPart(blocks: Block[]): Pick<PagePart, 'characters' | 'paragraphs'> {
  const paragraphs = blocks.filter(({ node }) => isParagraph(node));
  const [first] = paragraphs;
  return {
    characters: blocks.reduce((sum, { node }) => sum + textLength(node), 0),
    paragraphs: first ? { first: first.n, last: paragraphs.at(-1)!.n, continued: first.continued } : null,
  };
}

/** Of the related lines of a body those that stand on a page, as many as a page has room for. */
export function relatedOn(blocks: Block[], related: Map<number, Element[]>, isFirst: boolean): Map<number, Element[]> {
  const here = new Set(blocks.map(({ n }) => n));
  let left: number = shownBounds.list;
  const fits = (line: Element): boolean => (left -= MARKUP + textLength(line)) >= 0;
  return new Map(
    [...related].filter(([n]) => (n === 0 ? isFirst : here.has(n))).map(([n, lines]) => [n, lines.filter(fits)]),
  );
}

/** About as many characters of HTML as stand around a line. */
const MARKUP = 300;

function isHeading(node: RootContent): boolean {
  return node.type === 'element' && /^h\d$/.test(node.tagName);
}
