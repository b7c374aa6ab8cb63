import type { Root, RootContent, Text } from 'mdast';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import type { Block } from '../capture/reading/reading.ts';
import { literalMarkdown, literalParagraph, literalSubheading } from './literal-markdown.ts';
import { textPieces } from './text-pieces.ts';

/**
 * The blocks of a body as CommonMark, as remark-stringify writes it, with a line break at the end. A related line is no part of the report: it is kept in the
 * front matter.
 */
export function bodyMarkdown(blocks: Block[]): string {
  const own = blocks.filter(({ kind }) => kind !== 'related');
  const written = own.map(plainBlock);
  // Most bodies need no tree, which takes several times as long.
  const body = written.includes(null) ? writer.stringify(tree(own, written)) : written.join('\n\n');
  return body.endsWith('\n') ? body : `${body}\n`;
}

/** A block in which only signs that stand beside each other have to be looked at; else null. */
function plainBlock({ kind, text }: Block): string | null {
  const [first, ...others] = textPieces(text);
  const start = kind === 'subheading' ? literalSubheading(first!) : literalParagraph(first!);
  const pieces = [start, ...others.map(literalMarkdown)];
  if (pieces.includes(null)) return null;
  return `${kind === 'subheading' ? '## ' : ''}${pieces.join('')}`;
}

// What is written already is put in as it stands.
function tree(blocks: Block[], written: (string | null)[]): Root {
  const children = blocks.map((block, at): RootContent => {
    const value = written[at]!;
    return value === null ? node(block) : { type: 'html', value };
  });
  return { type: 'root', children };
}

function node({ kind, text }: Block): RootContent {
  const children = textPieces(text).map((value) => ({ type: 'text' as const, value }));
  return kind === 'subheading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
}

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;

// What stands before a text asks how it begins, and would have all of it written to find that out.
const writeText: Handle = ({ value }: Text, _, state, info) =>
  (info.before === '\n' ? literalParagraph(value) : literalMarkdown(value)) ?? state.safe(value, info);
const text = Object.assign(writeText, { peek: ({ value }: Text) => value.charAt(0) });
const writer = unified().use(remarkStringify, { handlers: { text } });
