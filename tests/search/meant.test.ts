import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areMeant } from '../../src/search/meant.ts';

const page = (content: string, words: number[]) => ({
  id: '0',
  words,
  data: () => Promise.resolve({ url: '/', content, anchors: [], meta: {} }),
});

const CASES: [asked: string, found: string, meant: boolean][] = [
  ['today', 'to', false],
  ['today', 'Today,', true],
  ['universities', 'university', true],
  ['Elections', 'elected', true],
  ['cafe', 'Café', true],
  ['F15', 'F-15s', true],
  ['15', '1', false],
  ['2023', '202', false],
  ['ties', 'tie', true],
];

for (const [asked, found, meant] of CASES) {
  test(`“${found}” is ${meant ? '' : 'not '}what “${asked}” asks for`, async () => {
    assert.equal(await areMeant([asked], [page(`There was ${found} here`, [2])]), meant);
  });
}

test('one of the first pages that has the word is enough, and every word must be there', async () => {
  const pages = [page('to the pier', [0]), page('today at the pier', [0, 3])];
  assert.equal(await areMeant(['today'], pages), true);
  assert.equal(await areMeant(['today', 'pier'], pages), true);
  assert.equal(await areMeant(['today', 'lantern'], pages), false);
  assert.equal(await areMeant([], []), true);
});
