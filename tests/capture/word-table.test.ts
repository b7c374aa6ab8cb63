import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hashOf, wordTable } from '../../src/capture/body/word-table.ts';

test('a word is known by its characters, wherever it stands, and made once', () => {
  // With 31 for a base, the first two make the same number, and so do longer words of them.
  const word = fc.array(fc.constantFrom('Aa', 'BB', 'x', '波', '\u{1f6a2}'), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word.map((parts) => parts.join(''))), fc.string(), (words, before) => {
      const known = new Map<string, number>();
      const table = wordTable((text, count) => ({ text, count }));
      for (const own of words) {
        if (!known.has(own)) known.set(own, known.size);
        const start = before.length;
        const found = table.at(`${before}${own} ${own}`, start, start + own.length, hashOf(own));
        assert.deepEqual(found, { text: own, count: known.get(own) });
      }
    }),
  );
  assert.equal(hashOf('Aa'), hashOf('BB'));
});
