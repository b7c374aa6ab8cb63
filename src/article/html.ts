import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Text as MdastText } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Article, Correction } from './article.ts';
import { correctedSegments, type Segment } from './corrections.ts';

// No picture may call on another host, and an article's own ids must stay as they are.
const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !['img', 'picture', 'source', 'input'].includes(name)),
};

const parser = unified()
  .use(remarkParse)
  // The text handler that comes with it trims around line breaks; a paragraph keeps every character.
  .use(remarkRehype, { handlers: { text: (_: unknown, { value }: MdastText) => ({ type: 'text', value }) } })
  .use(rehypeSanitize, schema);
const writer = unified().use(rehypeStringify);

/** A body as the site shows it: safe HTML, and the text of paragraph n at n - 1, corrections put in. */
export interface RenderedBody {
  html: string;
  paragraphs: string[];
}

/**
 * The Markdown of an article's body as safe HTML: raw HTML is dropped, every paragraph is numbered (`#p-n`), corrections
 * are marked (`#correction-n`, leading to `#correction-n-note`) and related lines stand where the page had them.
 */
export function renderBody(
  markdown: string,
  article: Pick<Article, 'corrections' | 'related' | 'evidence'>,
): RenderedBody {
  const root = parser.runSync(parser.parse(markdown)) as Root;
  const paragraphs: string[] = [];
  root.children = root.children.flatMap((node): RootContent[] => {
    if (!isElement(node, 'p')) return [node];
    const n = paragraphs.length + 1;
    correct(node, linesOf(n, article), article.corrections);
    paragraphs.push(toString(node));
    return [numbered(node, n), ...relatedAfter(n, article)];
  });
  root.children.unshift(...relatedAfter(0, article));
  // A parser of HTML would turn a bare carriage return into a line feed.
  return { html: writer.stringify(root).replaceAll('\r', '&#xD;'), paragraphs };
}

function isElement(node: RootContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

function numbered(paragraph: Element, n: number): Element {
  const id = `p-${n}`;
  const permalink = element('a', { className: ['permalink'], href: `#${id}`, ariaLabel: `Paragraph ${n}` }, [
    text(`${n}`),
  ]);
  return element('div', { className: ['paragraph'] }, [
    permalink,
    { ...paragraph, properties: { ...paragraph.properties, id } },
  ]);
}

function relatedAfter(n: number, { related }: Pick<Article, 'related'>): Element[] {
  return related
    .filter(({ after }) => after === n)
    .map((line) => element('aside', { className: ['related'] }, [element('p', {}, [text(line.text)])]));
}

// The lines from where a paragraph begins to where the next one does; the last one takes all that follow.
function linesOf(n: number, { evidence, corrections }: Pick<Article, 'evidence' | 'corrections'>): number[] | null {
  const starts = evidence.body?.lines;
  const start = starts?.[n - 1];
  if (start === undefined) return null;
  const next = starts?.[n] ?? Infinity;
  return corrections.map(({ line }) => line).filter((line) => line >= start && line < next);
}

function correct(paragraph: Element, lines: number[] | null, corrections: Correction[]): void {
  visit(paragraph, 'text', (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const segments = correctedSegments(node.value, lines, corrections);
    parent.children.splice(index, 1, ...segments.map(segmentNode));
    return [SKIP, index + segments.length];
  });
}

function segmentNode(segment: Segment): ElementContent {
  if (!('correction' in segment)) return text(segment.text);
  const id = `correction-${segment.correction}`;
  return element('ins', { id, className: ['correction'] }, [
    element('a', { href: `#${id}-note` }, [text(segment.text)]),
  ]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
