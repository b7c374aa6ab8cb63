import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areMeant } from '../../src/search/engine/meant.ts';

type Page = [content: string, places: number[]];

const areThereMeant = (words: string[], ...pages: Page[]) =>
  areMeant(words, { pages: Uint32Array.from(pages.keys()), places: (page) => pages[page]![1] }, (page) =>
    Promise.resolve({ url: '/', content: pages[page]![0], anchors: [], meta: {} }),
  );

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
    assert.equal(await areThereMeant([asked], [`There was ${found} here`, [2]]), meant);
  });
}

test('one of the first pages that has the word is enough, and every word must be there', async () => {
  const pages: Page[] = [
    ['to the pier', [0]],
    ['today at the pier', [0, 3]],
  ];
  assert.equal(await areThereMeant(['today'], ...pages), true);
  assert.equal(await areThereMeant(['today', 'pier'], ...pages), true);
  assert.equal(await areThereMeant(['today', 'lantern'], ...pages), false);
  assert.equal(await areThereMeant([]), true);
});
