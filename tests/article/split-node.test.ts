import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { bodyTree } from '../../src/article/body-tree.ts';
import { splitNode } from '../../src/article/split-node.ts';

const writer = unified().use(rehypeStringify);
const html = (node: Element) => writer.stringify({ type: 'root', children: [node] });
const only = (markdown: string) => bodyTree(markdown).children.find((node) => node.type === 'element')!;

test('a paragraph is cut between two words, and its halves have all of it', () => {
  const [head, tail] = splitNode(only('The lamp on the mole is out.'), 10).map(html);
  assert.deepEqual([head, tail], ['<p>The lamp </p>', '<p>on the mole is out.</p>']);
});

test('what stands around the place of a cut goes on behind it', () => {
  const [head, tail] = splitNode(only('The *lamp on **the mole*** is out.'), 14).map(html);
  assert.deepEqual([head, tail], ['<p>The <em>lamp on </em></p>', '<p><em><strong>the mole</strong></em> is out.</p>']);
});

test('a list goes on counting', () => {
  const [, tail] = splitNode(only('1. one\n2. two lamps\n3. three\n'), 9).map(html);
  assert.match(tail!, /^<ol start="2">\s*<li>/);
});

test('no character is cut in two, whatever stands before it', () => {
  for (const before of ['', 'a', 'ab']) {
    const node = only(before + '\u{1f6a2}'.repeat(20));
    const halves = splitNode(node, 11).map((half) => toString(half));
    assert.equal(halves.join(''), toString(node));
    assert.ok(halves.every((half) => half.isWellFormed()));
  }
});
