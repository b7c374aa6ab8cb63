import type { Element, ElementContent, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Article } from './article.ts';
import { bodyTree } from './body-tree.ts';
import { markCorrections } from './body-corrections.ts';
import { correctedTexts, type CorrectedText } from './corrected.ts';
import { correctionMark } from './correction-mark.ts';
import { withSigns } from './direction-signs.ts';

const writer = unified().use(rehypeStringify);

/** A body as the site shows it: safe HTML, and the text of paragraph n at n - 1, corrections put in. */
export interface RenderedBody {
  html: string;
  paragraphs: string[];
}

/**
 * The Markdown of an article's body as safe HTML: raw HTML is dropped, every paragraph is numbered (`#p-n`) and has its tools
 * (`.passage-tools`, with its line of the capture), corrections are marked and related lines stand where the page had them.
 */
export function renderBody(markdown: string, article: Article): RenderedBody {
  const root = bodyTree(markdown);
  const marked = markCorrections(root, article);
  const related = relatedLines(article, marked);
  const paragraphs: string[] = [];
  root.children = root.children.flatMap((node): RootContent[] => {
    if (!isElement(node, 'p')) return [node];
    paragraphs.push(toString(node));
    const n = paragraphs.length;
    return [passage(node, n, article.evidence.body?.lines[n - 1]), ...(related.get(n) ?? [])];
  });
  root.children.unshift(...(related.get(0) ?? []));
  // A parser of HTML would turn a bare carriage return into a line feed.
  return { html: writer.stringify(withSigns(root)).replaceAll('\r', '&#xD;'), paragraphs };
}

/** The text of paragraph n of a body at n - 1, as `renderBody` gives it, of bodies too that are too long to be shown whole. */
export function bodyParagraphs(markdown: string, article: Article): string[] {
  const root = bodyTree(markdown);
  markCorrections(root, article);
  return root.children.filter((node) => isElement(node, 'p')).map((node) => toString(node));
}

function isElement(node: RootContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

function passage(paragraph: Element, n: number, line: number | undefined): Element {
  const id = `p-${n}`;
  const permalink = { className: ['permalink'], href: `#${id}`, ariaLabel: `Paragraph ${n}` };
  return element('div', { className: opensWithQuote(paragraph) ? ['paragraph', 'hanging'] : ['paragraph'] }, [
    element('a', permalink, [text(`${n}`)]),
    { ...paragraph, properties: { ...paragraph.properties, id } },
    element('div', { className: ['passage-tools'] }, line === undefined ? [] : [lineLink(line)]),
  ]);
}

function opensWithQuote(paragraph: Element): boolean {
  return /^[“”„"‘’‚«»]/u.test(toString(paragraph));
}

// Relative, so that it holds under any base path: the page's address ends with a slash.
function lineLink(line: number): Element {
  return element('a', { href: `capture/#L${line}` }, [text(`Line ${line}`)]);
}

function relatedLines(article: Article, marked: Iterable<number>): Map<number, Element[]> {
  const texts = correctedTexts(article, marked).related;
  const lines = article.related.map(({ after }, at) => ({ after, aside: relatedLine(texts[at]!) }));
  return new Map([...Map.groupBy(lines, ({ after }) => after)].map(([n, all]) => [n, all.map(({ aside }) => aside)]));
}

function relatedLine({ segments, marked }: CorrectedText): Element {
  const content = segments.map((one) => correctionMark(one, 'correction' in one && marked.includes(one.correction)));
  return element('aside', { className: ['related'] }, [element('p', {}, content)]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
