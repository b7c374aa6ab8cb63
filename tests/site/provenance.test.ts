import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provenance } from '../../src/site/article/provenance.ts';

test('evidence is put into words: who says so, where, and why', () => {
  assert.deepEqual(provenance({ from: 'inference', lines: [4], reason: 'it stands alone' }), {
    who: 'Inferred',
    lines: { first: 4, last: 4, label: 'line 4' },
    why: 'it stands alone',
  });
});

test('lines are told by the first and the last', () => {
  const label = (lines: number[]) => provenance({ from: 'line', lines, reason: '' }).lines?.label;
  assert.equal(label([]), undefined);
  assert.equal(label([3, 13]), 'lines 3 and 13');
  assert.equal(label([7, 9, 11]), 'lines 7 to 11');
});
