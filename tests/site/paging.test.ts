import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPages } from '../../src/site/pages/paging.ts';

test('a list is cut into pages, the first at the address of the list', () => {
  const pages = listPages([1, 2, 3, 4, 5], 2);
  assert.deepEqual(
    pages.map(({ path, items }) => [path, items]),
    [
      [undefined, [1, 2]],
      ['page/2', [3, 4]],
      ['page/3', [5]],
    ],
  );
});

test('the first page may have a length of its own', () => {
  const items = (count: number) => listPages([1, 2, 3, 4, 5].slice(0, count), 3, 1).map((page) => page.items);
  assert.deepEqual(items(5), [[1], [2, 3, 4], [5]]);
  assert.deepEqual(items(4), [[1], [2, 3, 4]]);
  assert.deepEqual(items(1), [[1]]);
  assert.deepEqual(items(0), [[]]);
});

test('an empty list is one empty page', () => {
  assert.deepEqual(listPages([], 2), [{ number: 1, path: undefined, items: [], last: 1 }]);
});
