import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { bodyTree } from '../../src/article/body-tree.ts';
import { articleMarkdown, parseArticle } from '../../src/article/markdown.ts';
import { markdownTree } from '../../src/article/markdown-tree.ts';
import { article } from './sample.ts';

const words = [
  'The ferries',
  'sail',
  '“again”',
  'said',
  '1953',
  'Ärzte',
  '渡し船',
  ', ',
  '. ',
  ' ',
  '  ',
  '-',
  '(',
  ')',
];
const acting = [
  '*',
  '_',
  '`',
  '#',
  '- ',
  '1. ',
  '12) ',
  '> ',
  '&amp;',
  '&',
  '<b>',
  '</b>',
  '[x](y)',
  '[x]: y',
  '![i](j)',
].concat([
  '\\',
  '\\*',
  '\\_',
  '\\&',
  '\\[',
  'a_b',
  '_a',
  'b_',
  '< ',
  '& ',
  ']',
  '\t',
  '    ',
  '|',
  '~~~',
  '---',
  '===',
  '\u00a0',
  '\ufeff',
  '\f',
  '\0',
  '\u2028',
  '\r',
  '\n',
  '!',
  '## ',
  '# ',
]);
const block = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.constantFrom(...acting) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 2 }) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const kind = fc.constantFrom('paragraph' as const, 'paragraph' as const, 'subheading' as const);

/** A tree without the places in the text that its nodes come from. */
function bare(tree: ReturnType<typeof bodyTree>): unknown {
  visit(tree, (node) => delete node.position);
  return tree;
}

test('any Markdown makes the tree that the parser makes of it', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), fc.constantFrom('', '## '), (blocks, opening) => {
      const markdown = blocks.map((one, at) => (at % 2 ? opening + one : one)).join('\n\n');
      assert.deepEqual(bare(bodyTree(markdown)), bare(markdownTree(markdown)));
    }),
    { numRuns: Number(process.env.CASES ?? 3000) },
  );
});

test('so do lines with lone carriage returns between them', () => {
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words, '&#x20;', '&#x9;') },
    { weight: 2, arbitrary: block },
  );
  const lines = fc.array(fc.array(line, { maxLength: 4 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(lines, (all) => {
      const markdown = all.map((one) => one.join('')).join('\r');
      assert.deepEqual(bare(bodyTree(markdown)), bare(markdownTree(markdown)));
    }),
    { numRuns: Number(process.env.CASES ?? 2000) },
  );
});

test('so does the Markdown of any article that ingest writes', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(kind, block), { maxLength: 5 }), (blocks) => {
      const text = articleMarkdown(
        article(),
        blocks.map(([of, one]) => ({ kind: of, text: one, lines: [1] })),
      );
      const { body } = parseArticle(text, 'a.md').value!;
      assert.deepEqual(bare(bodyTree(body)), bare(markdownTree(body)));
    }),
    { numRuns: Number(process.env.CASES ?? 1000) },
  );
});

test('a line of any length is read, whatever it holds', () => {
  for (const text of [`渡し船 ${'word '.repeat(2_000_000)}x`, '1'.repeat(4_000_000)]) {
    const { children } = bodyTree(`One.\n\n${text}\n`);
    assert.deepEqual(children.at(-1), {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: text }],
    });
  }
});
