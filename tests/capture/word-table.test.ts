import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { JOINER, LETTER, MARK, NUMBER, wordsOf } from '../../src/capture/text/characters.ts';
import { unitList } from '../../src/capture/text/units.ts';
import { beforeFirst, nextWord } from '../../src/capture/text/word-cursor.ts';
import { placeOf, putIn, wordOf, wordTable } from '../../src/capture/text/word-table.ts';

const unitsOf = unitList();

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
      const table = wordTable();
      for (const own of all) {
        const { units } = unitsOf(`${before}${own} ${own}`);
        const { length } = before;
        const word = { start: length, end: length + own.length, hash: wordOf(own).hash };
        assert.equal(placeOf(table, units, word), known.get(own) ?? -1);
        if (known.has(own)) continue;
        assert.equal(putIn(table, units, word), known.size);
        known.set(own, known.size);
        assert.equal(placeOf(table, units, word), known.get(own));
      }
    }),
    { numRuns: 30 },
  );
  assert.equal(wordOf('Aa').hash, wordOf('BB').hash);
});

test('a cursor stops at every word with the number that a table has it by', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'É', '’', '-', ' ', '7', '.', '波', '\u0301', '\u{1f6a2}') });
  fc.assert(
    fc.property(text, (one) => {
      const found: string[] = [];
      const cursor = beforeFirst();
      while (nextWord(cursor, unitsOf(one), LETTER | NUMBER, LETTER | MARK | NUMBER | JOINER)) {
        const word = one.slice(cursor.start, cursor.end);
        assert.equal(cursor.hash, wordOf(word).hash);
        found.push(word);
      }
      assert.deepEqual(found, wordsOf(one, LETTER | NUMBER, LETTER | MARK | NUMBER | JOINER));
    }),
  );
});
