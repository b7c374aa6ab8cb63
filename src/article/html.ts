import type { Element, RootContent } from 'hast';
import type { Article } from './article.ts';
import { blocksHtml, isParagraph, type Block } from './body-blocks.ts';
import { bodyTree } from './body-tree.ts';
import { markCorrections } from './body-corrections.ts';
import { correctedTexts, type CorrectedText } from './corrected.ts';
import { correctionMark } from './correction-mark.ts';
import { elementText } from './element-text.ts';
import { onThisPage } from './leads.ts';

/** A body as the site shows it: safe HTML, and the text of paragraph n at n - 1, corrections put in. */
export interface RenderedBody {
  html: string;
  paragraphs: string[];
}

/**
 * The Markdown of an article's body as safe HTML: raw HTML is dropped, every paragraph is numbered (`#p-n`) and has its tools
 * (`.passage-tools`, with its line of the capture, whose address is given), corrections are marked and related lines stand where the page had them.
 */
export function renderBody(markdown: string, article: Article, capture: string): RenderedBody {
  const { nodes, related, lines } = markedBody(markdown, article);
  return {
    html: blocksHtml(numbered(nodes), { lines, related, leads: onThisPage, capture }).join(''),
    paragraphs: paragraphTexts(nodes),
  };
}

/** The top of a body's tree with the corrections marked, and what is put beside its paragraphs. */
export interface MarkedBody {
  nodes: RootContent[];
  /** By the number of the paragraph above, 0 for the first: the related lines. */
  related: Map<number, Element[]>;
  /** The line of the capture that paragraph n begins on at n - 1, as far as they are known. */
  lines: number[];
  /** The numbers of the corrections that the body marks. */
  marked: number[];
}

/** The Markdown of an article's body as a tree of safe HTML with its corrections. */
export function markedBody(markdown: string, article: Article): MarkedBody {
  const root = bodyTree(markdown);
  const marked = markCorrections(root, article);
  const lines = article.evidence.body?.lines ?? [];
  return { nodes: root.children, related: relatedLines(article, marked), lines, marked };
}

/** The text of each paragraph at the top of a body's tree. */
export function paragraphTexts(nodes: RootContent[]): string[] {
  return nodes.filter((node) => isParagraph(node)).map(elementText);
}

function numbered(nodes: RootContent[]): Block[] {
  let n = 0;
  return nodes.map((node) => ({ node, n: isParagraph(node) ? (n += 1) : n, continued: false, goesOn: false }));
}

function relatedLines(article: Article, marked: Iterable<number>): Map<number, Element[]> {
  const texts = correctedTexts(article, marked).related;
  const lines = article.related.map(({ after }, at) => ({ after, aside: relatedLine(texts[at]!) }));
  return new Map([...Map.groupBy(lines, ({ after }) => after)].map(([n, all]) => [n, all.map(({ aside }) => aside)]));
}

function relatedLine({ segments, marked }: CorrectedText): Element {
  const children = segments.map((one) => correctionMark(one, 'correction' in one && marked.includes(one.correction)));
  return {
    type: 'element',
    tagName: 'aside',
    properties: { className: ['related'] },
    children: [{ type: 'element', tagName: 'p', properties: {}, children }],
  };
}
