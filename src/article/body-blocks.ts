import type { Element, ElementContent, RootContent } from 'hast';
import { elementText } from './element-text.ts';
import { contentHtml, nodeHtml } from './node-html.ts';
import { onThisPage, type Leads } from './leads.ts';

/** A part of a body's tree: a paragraph and its number, or what stands below the paragraph of that number. */
export interface Block {
  node: RootContent;
  n: number;
  /** Whether it is the rest of what an earlier page has no room for, and whether a later page has more of it. */
  continued: boolean;
  goesOn: boolean;
}

/** What is put beside the paragraphs of a body, as `markedBody` has it, how the links on their page lead, and the address of the capture's first page. */
export interface Beside {
  lines: number[];
  related: Map<number, Element[]>;
  leads: Leads;
  capture: string;
}

/** Parts of a body as HTML, one by one: each paragraph with its number, its address and its tools, and related lines below it. */
export function blocksHtml(blocks: Block[], beside: Beside): string[] {
  const { related, leads } = beside;
  const relatedTo = (n: number): string => (related.get(n) ?? []).map(nodeHtml).join('');
  const html = blocks.map((block) => {
    const { node, n, goesOn } = block;
    const own = leads === onThisPage ? node : led(node, leads);
    if (!isParagraph(own)) return nodeHtml(own);
    return passage(own, block, beside) + (goesOn ? '' : relatedTo(n));
  });
  return [relatedTo(0), ...html];
}

/** Whether a part of a body's tree is a paragraph, and so has a number. */
export function isParagraph(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}

// A body is mostly this: as text it is made many times faster than as a tree.
function passage(paragraph: Element, { n, continued }: Block, { lines, capture }: Beside): string {
  const line = lines[n - 1];
  const hanging = !continued && opensWithQuote(paragraph) ? ' hanging' : '';
  const permalink = `<a class="permalink" href="#p-${n}" aria-label="Paragraph ${n}${continued ? ', continued' : ''}">${n}</a>`;
  const link = line === undefined ? '' : lineLink(line, capture);
  const text = `<p id="p-${n}">${contentHtml(paragraph.children)}</p>`;
  return `<div class="paragraph${hanging}">${permalink}${text}<div class="passage-tools">${link}</div></div>`;
}

function opensWithQuote(paragraph: Element): boolean {
  return /^[“”„"‘’‚«»]/u.test(elementText(paragraph));
}

// To the capture's first page: which other the line is on is known when the article's page is written. With the whole address, since
// some hosts answer without the slash at its end as well, and do not lead on to it.
function lineLink(line: number, capture: string): string {
  return `<a href="${capture}#L${line}">Line ${line}</a>`;
}

// A link to a place of the article, or one that is relative to its page, from another of its pages.
function led<Node extends RootContent | ElementContent>(node: Node, leads: Leads): Node {
  if (node.type !== 'element' || isBare(node)) return node;
  const { href } = node.properties;
  const properties = typeof href === 'string' ? { ...node.properties, href: ledAddress(href, leads) } : node.properties;
  return { ...node, properties, children: node.children.map((child) => led(child, leads)) };
}

// Most paragraphs are one text.
function isBare({ tagName, children }: Element): boolean {
  return tagName !== 'a' && children.every(({ type }) => type === 'text');
}

function ledAddress(href: string, { to, article }: Leads): string {
  if (href.startsWith('#')) return to(href.slice(1));
  return /^(?:\/|[a-z][a-z\d+.-]*:)/i.test(href) ? href : article + href;
}
