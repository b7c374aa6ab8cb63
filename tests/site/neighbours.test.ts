import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighbours } from '../../src/site/ties/neighbours.ts';

test('an article lies between the dated ones before and after it', () => {
  const articles = [3, 2, 1, 0];
  const found = neighbours(articles, (year) => year > 0);
  assert.deepEqual(found.get(3), { earlier: 2, later: null });
  assert.deepEqual(found.get(2), { earlier: 1, later: 3 });
  assert.deepEqual(found.get(1), { earlier: null, later: 2 });
  assert.equal(found.get(0), undefined);
});
