import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JOINER, LETTER, MARK, NUMBER, wordsOf } from '../../src/capture/text/characters.ts';
import { beforeFirst, nextWord } from '../../src/capture/text/word-cursor.ts';
import { hashOf, wordTable } from '../../src/capture/text/word-table.ts';

test('a word is known by its characters, wherever it stands, and put in once', () => {
  // With 31 for a base, the first two make the same number, and so do longer words of them.
  const word = fc.array(fc.constantFrom('Aa', 'BB', 'x', '波', '\u{1f6a2}'), { minLength: 1, maxLength: 6 });
  const words = fc.array(
    word.map((parts) => parts.join('')),
    { maxLength: 600 },
  );
  fc.assert(
    fc.property(words, fc.string(), (all, before) => {
      const known = new Map<string, number>();
      const table = wordTable<number>();
      for (const own of all) {
        const start = before.length;
        const find = () => table.find(`${before}${own} ${own}`, start, start + own.length, hashOf(own));
        assert.equal(find(), known.get(own));
        if (known.has(own)) continue;
        assert.equal(table.add(own, known.size), known.size);
        known.set(own, known.size);
        assert.equal(find(), known.get(own));
      }
    }),
    { numRuns: 30 },
  );
  assert.equal(hashOf('Aa'), hashOf('BB'));
});

test('a cursor stops at every word with the number that a table has it by', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'É', '’', '-', ' ', '7', '.', '波', '\u0301', '\u{1f6a2}') });
  fc.assert(
    fc.property(text, (one) => {
      const found: string[] = [];
      const cursor = beforeFirst();
      while (nextWord(cursor, one, LETTER | NUMBER, LETTER | MARK | NUMBER | JOINER)) {
        const word = one.slice(cursor.start, cursor.end);
        assert.equal(cursor.hash, hashOf(word));
        found.push(word);
      }
      assert.deepEqual(found, wordsOf(one, LETTER | NUMBER, LETTER | MARK | NUMBER | JOINER));
    }),
  );
});
