import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchesOf } from '../../src/capture/text/matches.ts';

test('the matches of a pattern are those that matchAll finds, however often it is asked', () => {
  const text = fc.string({ unit: fc.constantFrom('1', '23', ' ', 'Mai', '\u{1f6a2}', '波') });
  for (const pattern of [/\d+/g, /(?<!\d)(\d)(\p{L}+)?/gu, /[^a-z]/giu]) {
    fc.assert(fc.property(text, (one) => assert.deepEqual(matchesOf(pattern, one), [...one.matchAll(pattern)])));
  }
});

test('a pattern that matches no character is a bug', () => {
  assert.throws(() => matchesOf(/x*/g, 'a'), /matches nothing/);
});
