import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { grouped } from '../../src/search/page/grouped.ts';

test('numbers are written as British English has them', () => {
  assert.deepEqual([0, 999, 1000, 8712, 87124, 1234567].map(grouped), [
    '0',
    '999',
    '1,000',
    '8,712',
    '87,124',
    '1,234,567',
  ]);
  fc.assert(fc.property(fc.nat(), (number) => assert.equal(grouped(number), number.toLocaleString('en-GB'))));
});
