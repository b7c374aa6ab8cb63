import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { unitList } from '../../src/capture/text/units.ts';

test('a list has the units of the last text that it was asked for, however long', () => {
  const unitsOf = unitList();
  const text = fc.string({ unit: fc.constantFrom('a', 'ÿ', '波', '\u{1f6a2}', '\ud83d', '\udea2'), maxLength: 5000 });
  fc.assert(
    fc.property(text, (one) => {
      const { text, units } = unitsOf(one);
      assert.equal(text, one);
      assert.deepEqual(
        Array.from(units.subarray(0, one.length)),
        Array.from({ length: one.length }, (_, at) => one.charCodeAt(at)),
      );
    }),
    { numRuns: 30 },
  );
});
