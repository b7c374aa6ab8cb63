import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../src/capture/reading/reading.ts';
import { parseNames } from '../../src/archive/names.ts';
import { problemLine, type Outcome } from '../../src/archive/problem.ts';
import { parseSidecar } from '../../src/article/sidecar.ts';
import { renderBody } from '../../src/article/html.ts';
import { articleMarkdown, parseArticle } from '../../src/article/markdown.ts';
import { article } from '../article/sample.ts';

const written = articleMarkdown(article({ headline: 'Ferry' }), []);
const sidecar = (text: string) => parseSidecar(text, 'a.yaml');
const edited = (from: RegExp, to: string) => parseArticle(written.replace(from, to), 'a.md');
const begun = (text: string) => edited(/^---\n/, `---\n${text}\n`);
const ended = (text: string) => parseArticle(`${written}\n${text}\n`, 'a.md');
const listed = (depth: number) => Array.from({ length: depth }, (_, n) => `${'  '.repeat(n)}- a`).join('\n');
const ticks = (most: number) => Array.from({ length: most }, (_, n) => '`'.repeat(n + 1)).join(' ');
const body = (text: string): Block => ({ kind: 'paragraph', text, lines: [1] });
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const bomb = ['x0: &x0 [a]', ...Array.from({ length: 12 }, (_, n) => level(n))].join('\n');

function level(n: number): string {
  return `x${n + 1}: &x${n + 1} [${Array(9).fill(`*x${n}`).join(', ')}]`;
}

// Each of these would act on a parser or a program that trusts it.
const faults: [string, () => Outcome<unknown>, RegExp][] = [
  ['a function in a sidecar', () => sidecar('headline: !!js/function "f"\n'), /^a\.yaml:1: expected YAML, but .*tag/],
  [
    'a prototype in a sidecar',
    () => sidecar('source: A\n__proto__: { headline: B }\n'),
    /^a\.yaml:2: unknown key “__p/,
  ],
  ['a prototype in its reasons', () => sidecar('why:\n  __proto__: x\n'), /^a\.yaml:2: unknown key “__proto__” in why/],
  ['a key twice in a sidecar', () => sidecar('source: A\nsource: B\n'), /^a\.yaml:2: expected YAML, but .*unique/],
  ['a list as a key', () => sidecar('? [a, b]\n: c\n'), /^a\.yaml:1: unknown key/],
  [
    'half a character in a sidecar',
    () => sidecar('source: A\nwhy:\n  source: "b \\uD800"\n'),
    /^a\.yaml:3: why\.source: expected whole characters/,
  ],
  [
    'half a character in an article',
    () => edited(/^headline: .*$/m, 'headline: "\\uDC00 b"'),
    /^a\.md:\d+: headline: expected whole characters/,
  ],
  [
    'a name of very many forms',
    () => parseNames(`- name: A\n  kind: place\n  aliases: [${'b, '.repeat(1001)}]\n`, 'n.yaml'),
    /^n\.yaml:3: 0\.aliases: expected at most 1,000 other forms/,
  ],
  ['a sidecar of brackets', () => sidecar(nested(4000)), /^a\.yaml:1: expected YAML/],
  ['a sidecar that doubles', () => sidecar(bomb), /^a\.yaml:1: expected YAML without so many aliases/],
  [
    'a script as the address of a retold report',
    () => sidecar('retelling:\n  headline: A\n  source: B\n  url: javascript:alert(1)\n'),
    /^a\.yaml:4: retelling\.url: expected an address that begins with https:/,
  ],
  [
    'the same in an article',
    () => edited(/^retelling: null$/m, 'retelling: { headline: A, source: B, url: "javascript:alert(1)" }'),
    /^a\.md:\d+: retelling\.url: expected an address that begins with https:/,
  ],
  ['quotations in an article without end', () => ended('>'.repeat(3000)), /^a\.md:\d+: expected fewer than 100 signs/],
  ['lists in an article without end', () => ended(listed(600)), /^a\.md:\d+: expected fewer than 100 signs/],
  ['code in an article that never ends', () => ended(ticks(3000)), /^a\.md:\d+: expected at most 5,000 marks/],
  ['links in an article that never end', () => ended('[a](b'.repeat(20_000)), /^a\.md:\d+: expected at most 5,000/],
  ['items of an article without number', () => ended('- a\n'.repeat(20_000)), /^a\.md:\d+: expected at most 5,000/],
  ...['> a\nb\n', '> a\n\n', 'a\n===\n', 'a\n---\n\n', '=\n', '-\n', '&amp;', '\n'].map(
    (text): [string, () => Outcome<unknown>, RegExp] => [
      `what has a parser of Markdown at work for minutes: ${JSON.stringify(text)}`,
      () => ended(text.repeat(100_000)),
      /^a\.md:\d+: expected at most 5,000 marks of Markdown$/,
    ],
  ),
  ['names that are one another', () => parseNames('- &a [*a]\n', 'n.yaml'), /^n\.yaml:1: 0: expected object/],
  ['a function in an article', () => begun('x: !!js/function "f"'), /^a\.md:2: expected YAML .*unknown tag/],
  ['a prototype in an article', () => begun('__proto__: { source: A }'), /^a\.md:2: unknown key “__proto__”/],
  ['a key twice in an article', () => begun('capture: b.txt'), /^a\.md:3: expected YAML .*duplicated/],
  ['an article of brackets', () => begun(`x: ${nested(20_000)}`), /^a\.md:1: expected YAML .*nested/],
  ['an article that doubles', () => begun(bomb), /^a\.md:1: expected YAML .*alias/],
  ['an article that holds itself', () => begun('x: &a [*a]'), /^a\.md:1: expected YAML .*alias/],
  ['an article as a program', () => edited(/^---\n/, '---js\n'), /^a\.md:1: expected front matter/],
  ...['../../secret.txt', '/etc/hosts.txt', 'a\\..\\b.txt', '..', 'a.md', '"a\\0.txt"'].map(
    (name): [string, () => Outcome<unknown>, RegExp] => [
      `an article of the capture ${name}`,
      () => edited(/^capture: .*$/m, `capture: ${name}`),
      /^a\.md:2: capture: expected the name of a capture/,
    ],
  ),
];
for (const [what, parse, expected] of faults) {
  test(`is one error that names file and line: ${what}`, () => {
    assert.match((parse().problems ?? []).map(problemLine).join('\n'), expected);
  });
}

test('a whole character may be written as its two halves', () => {
  assert.equal(sidecar('source: "\\uD83D\\uDEA2"\n').value!.source, '\u{1f6a2}');
  assert.equal(edited(/^headline: .*$/m, 'headline: "\\uD83D\\uDEA2"').value!.article.headline, '\u{1f6a2}');
});

test('a sidecar of comments alone says nothing, as an empty one', () => {
  for (const text of ['', '# published: 2024\n', '---\n', '~\n'])
    assert.deepEqual(sidecar(text).value, sidecar('{}').value);
});

test('what a hand may well write is far from what is too much, and is shown', () => {
  const body = [listed(20), '> '.repeat(20) + 'a', '*a* **b** [c](https://d.example) `e`\n'.repeat(200)].join('\n\n');
  const { value } = ended(body);
  assert.match(
    renderBody(value!.body, value!.article, '/capture/').html,
    /<em>a<\/em> <strong>b<\/strong> <a href="https:/,
  );
});

test('what ingest writes is never too much, whatever a capture holds', () => {
  for (const bit of [
    '*',
    '_',
    '`',
    '[',
    '<',
    '<b ',
    '- ',
    '1. ',
    '> ',
    'a_b ',
    'a < b ',
    '[x](y) ',
    '&lt;',
    ' ',
    '\\',
    'a\r',
    'a\n',
    '\r\n ',
  ]) {
    const text = bit.repeat(8000);
    const { problems } = parseArticle(articleMarkdown(article({}), [text, `a ${text}`].map(body)), 'a.md');
    assert.deepEqual(problems, undefined, bit);
  }
});
