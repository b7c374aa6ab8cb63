import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { problemLine } from '../../src/archive/problem.ts';
import { renderBody } from '../../src/article/html.ts';
import { articleMarkdown, parseArticle } from '../../src/article/markdown.ts';
import { article } from './sample.ts';

const blocks = [
  { kind: 'paragraph' as const, text: 'One.', lines: [7] },
  { kind: 'related' as const, text: 'Elsewhere', lines: [8] },
  { kind: 'subheading' as const, text: '1. Between', lines: [9] },
];

test('writes an article that reads back as it was', () => {
  const known = article({ headline: 'A: "b" # c', published: '2024-10-17', byline: 'yes', rights: '© 2024\u00a0X' });
  const { value } = parseArticle(articleMarkdown(known, blocks), 'a.md');
  assert.deepEqual(value?.article, known);
  assert.equal(value?.body, 'One.\n\n## 1. Between\n');
  assert.equal(value?.isEdited(), false);
});

test('quotes a date, so that any reader of YAML takes it for text', () => {
  assert.match(articleMarkdown(article({ published: '2024-10-17' }), blocks), /^published: '2024-10-17'$/m);
});

test('sees that a hand has changed an article, but not that line ends were changed', () => {
  const text = articleMarkdown(article(), blocks);
  assert.equal(parseArticle(text.replace('One', 'Two'), 'a.md').value?.isEdited(), true);
  assert.equal(parseArticle(text.replace(/checksum: .*\n/, ''), 'a.md').value?.isEdited(), true);
  assert.equal(parseArticle(text.replaceAll('\n', '\r\n'), 'a.md').value?.isEdited(), false);
});

const text = articleMarkdown(article(), blocks);
const broken: [string, string, RegExp][] = [
  ['no front matter', 'One.\n', /^a\.md:1: expected front matter/],
  ['a program in the front matter', text.replace('---', '---js'), /^a\.md:1: expected front matter/],
  ['broken YAML', text.replace('source: null', 'source: [a'), /^a\.md:\d+: expected YAML in the front matter/],
  ['a tag that would run', text.replace('source: null', 'source: !!js/function "x"'), /^a\.md:7: expected YAML/],
  [
    'an impossible date',
    text.replace('published: null', 'published: 2024-13'),
    /^a\.md:10: published: expected an EDTF date/,
  ],
  ['an unknown key', text.replace('source: null', 'sauce: null'), /^a\.md:7: unknown key “sauce”/],
];
for (const [what, source, expected] of broken) {
  test(`names the line of ${what}`, () => {
    const lines = (parseArticle(source, 'a.md').problems ?? []).map(problemLine);
    assert.ok(
      lines.some((line) => expected.test(line)),
      lines.join('\n'),
    );
  });
}

test('a body is written as remark-stringify writes it, sign for sign', () => {
  const plain = unified().use(remarkStringify);
  const signs = [...'*_`[](!<>&#-+=~|:\\ 1.ab漢é', '🚢', '\t', '\u00a0', '](', '__', '&am', '<b', 'a_b', '1)', '\\*'];
  const text = fc.array(fc.constantFrom(...signs), { maxLength: 14 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const own = [
        { kind: 'paragraph' as const, text: first, lines: [1] },
        { kind: 'subheading' as const, text: second, lines: [2] },
      ];
      const tree: Root = {
        type: 'root',
        children: [
          { type: 'paragraph', children: [{ type: 'text', value: first }] },
          { type: 'heading', depth: 2, children: [{ type: 'text', value: second }] },
        ],
      };
      assert.equal(articleMarkdown(article(), own).split('\n---\n')[1], plain.stringify(tree));
    }),
    { numRuns: 5_000 },
  );
});

test('a paragraph that is longer than most articles is written as one, sign for sign', () => {
  const sign = fc.constantFrom(
    '*',
    '_',
    '`',
    '[',
    ']',
    '&amp;',
    '<b>',
    '\\',
    '#',
    '- ',
    ' ',
    '1. ',
    'boat',
    'quay',
    '渡し船',
  );
  fc.assert(
    fc.property(fc.array(sign, { minLength: 20, maxLength: 60 }), (signs) => {
      const text = `a${signs.join('').repeat(2000).slice(0, 70_000).trim()}z`;
      const { value } = parseArticle(articleMarkdown(article(), [{ kind: 'paragraph', text, lines: [1] }]), 'a.md');
      assert.deepEqual(renderBody(value!.body, article(), '/capture/').paragraphs, [text]);
    }),
    { numRuns: 10 },
  );
});
