import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byDate } from '../../src/search/engine/order.ts';

test('pages are in the order of their dates, and those without one come last in either', () => {
  const dates = ['2024-10-17', '', '1994', '2024-10', ''];
  assert.deepEqual(
    dates.toSorted((a, b) => byDate(a, b, 1)),
    ['1994', '2024-10', '2024-10-17', '', ''],
  );
  assert.deepEqual(
    dates.toSorted((a, b) => byDate(a, b, -1)),
    ['2024-10-17', '2024-10', '1994', '', ''],
  );
});
