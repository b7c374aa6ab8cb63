import type { Element, ElementContent, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { withSigns } from './direction-signs.ts';
import { onThisPage, type Leads } from './leads.ts';

/** A part of a body's tree: a paragraph and its number, or what stands below the paragraph of that number. */
export interface Block {
  node: RootContent;
  n: number;
  /** Whether it is the rest of what an earlier page has no room for, and whether a later page has more of it. */
  continued: boolean;
  goesOn: boolean;
}

/** What is put beside the paragraphs of a body, as `markedBody` has it, and how the links on their page lead. */
export interface Beside {
  lines: number[];
  related: Map<number, Element[]>;
  /** The last line of the capture that its page may show. */
  lastLine: number;
  leads: Leads;
}

const writer = unified().use(rehypeStringify);

/** Parts of a body as HTML: each paragraph with its number, its address and its tools, and related lines below it. */
export function blocksHtml(blocks: Block[], beside: Beside): string {
  const { related, leads } = beside;
  const children = blocks.flatMap((block): RootContent[] => {
    const { node, n, goesOn } = block;
    const own = leads === onThisPage ? node : led(node, leads);
    if (!isParagraph(own)) return [own];
    return [passage(own, block, beside), ...(goesOn ? [] : (related.get(n) ?? []))];
  });
  // A parser of HTML would turn a bare carriage return into a line feed.
  const root = withSigns({ type: 'root', children: [...(related.get(0) ?? []), ...children] });
  return writer.stringify(root).replaceAll('\r', '&#xD;');
}

/** Whether a part of a body's tree is a paragraph, and so has a number. */
export function isParagraph(node: RootContent): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}

function passage(paragraph: Element, { n, continued }: Block, { lines, lastLine, leads }: Beside): Element {
  const line = lines[n - 1];
  const id = `p-${n}`;
  const label = continued ? `Paragraph ${n}, continued` : `Paragraph ${n}`;
  const permalink = { className: ['permalink'], href: `#${id}`, ariaLabel: label };
  const hanging = !continued && opensWithQuote(paragraph);
  return element('div', { className: hanging ? ['paragraph', 'hanging'] : ['paragraph'] }, [
    element('a', permalink, [text(`${n}`)]),
    { ...paragraph, properties: { ...paragraph.properties, id } },
    element(
      'div',
      { className: ['passage-tools'] },
      line === undefined ? [] : [lineLink(line, line <= lastLine, leads)],
    ),
  ]);
}

function opensWithQuote(paragraph: Element): boolean {
  return /^[“”„"‘’‚«»]/u.test(toString(paragraph));
}

// Relative, so that it holds under any base path: the page's address ends with a slash.
function lineLink(line: number, isShown: boolean, { article }: Leads): Element {
  const name = text(`Line ${line}`);
  return isShown ? element('a', { href: `${article}capture/#L${line}` }, [name]) : element('span', {}, [name]);
}

// A link to a place of the article, or one that is relative to its page, from another of its pages.
function led<Node extends RootContent | ElementContent>(node: Node, leads: Leads): Node {
  if (node.type !== 'element') return node;
  const { href } = node.properties;
  const properties = typeof href === 'string' ? { ...node.properties, href: ledAddress(href, leads) } : node.properties;
  return { ...node, properties, children: node.children.map((child) => led(child, leads)) };
}

function ledAddress(href: string, { to, article }: Leads): string {
  if (href.startsWith('#')) return to(href.slice(1));
  return /^(?:\/|[a-z][a-z\d+.-]*:)/i.test(href) ? href : article + href;
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
