import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merged } from '../../../scripts/build/index/merged-facet.ts';

test('forms of a source are one value of its facet, under the commonest of them', () => {
  const pages = new Map([
    ['THE MILL', [0, 4]],
    ['The Mill', [1, 2, 5]],
    ['Orme Echo', [3]],
    ['磨坊報', [6]],
  ]);
  assert.deepEqual(
    [...merged('source', pages)],
    [
      ['The Mill', [0, 1, 2, 4, 5]],
      ['Orme Echo', [3]],
      ['磨坊報', [6]],
    ],
  );
  assert.equal(merged('section', pages), pages);
  const alike = new Map([
    ['The Mill', [0]],
    ['THE MILL', [1]],
  ]);
  assert.deepEqual([...merged('source', alike).keys()], ['THE MILL']);
});
