import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laidOut } from '../../src/site/article/laid-out.ts';

const fit = {
  size: (text: string) => text.length,
  split: (text: string, most: number): [string, string] => [text.slice(0, most), text.slice(most)],
  staysWithNext: (text: string) => text.startsWith('#'),
};
const pages = (items: string[], most: number) =>
  laidOut(items, most, fit).map((pieces) =>
    pieces.map(({ item, continued, goesOn }) => `${continued ? '<' : ''}${item}${goesOn ? '>' : ''}`),
  );

test('things are laid out in their order, and what fits a page is not cut', () => {
  assert.deepEqual(pages(['aa', 'bb', 'cccc', 'd'], 5), [
    ['aa', 'bb'],
    ['cccc', 'd'],
  ]);
});

test('what fits no page begins one of its own and is cut, and the next stands behind its end', () => {
  assert.deepEqual(pages(['a', 'bbbbbbb', 'cc', 'd'], 5), [['a'], ['bbbbb>'], ['<bb', 'cc', 'd']]);
  assert.deepEqual(pages(['bbbbbbbbbbbb'], 5), [['bbbbb>'], ['<bbbbb>'], ['<bb']]);
});

test('a heading goes over to the page of what it is the heading of', () => {
  assert.deepEqual(pages(['aaa', '#', 'bbb'], 5), [['aaa'], ['#', 'bbb']]);
});

test('nothing is one empty page', () => {
  assert.deepEqual(pages([], 5), [[]]);
});
