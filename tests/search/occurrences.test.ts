import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { occurrences } from '../../src/search/words/occurrences.ts';

function found(text: string, ...words: string[]): string[] {
  return occurrences(text, words).map(({ start, end }) => text.slice(start, end));
}

test('words are found whole, whatever their case', () => {
  assert.deepEqual(found('Tram, tram and tramway: a tram.', 'TRAM'), ['Tram', 'tram', 'tram']);
  assert.deepEqual(found('An F-15 and two F-16s', 'f-15', 'F-16s'), ['F-15', 'F-16s']);
});

test('accents and the form of an apostrophe make no difference', () => {
  assert.deepEqual(found('Café, cafe\u0301, CAFE', 'cafe'), ['Café', 'cafe\u0301', 'CAFE']);
  assert.deepEqual(found("Russia’s and Russia's", "russia's"), ['Russia’s', "Russia's"]);
});

test('a script without spaces is searched inside longer runs', () => {
  assert.deepEqual(found('今日の新聞記事', '新聞'), ['新聞']);
});

test('what is a sign in a pattern is only itself', () => {
  assert.deepEqual(found('C++ (again) C', 'C++', '(again)'), ['C++', '(again)']);
  assert.deepEqual(found('anything', '', '.'), []);
});

test('spaces alone are no word, whatever an address asks for', () => {
  assert.deepEqual(occurrences('The ferry  is late', ['', ' ', '\u00a0 ', '\n']), []);
});

test('stretches lie inside any text, in order, without overlap', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.string({ unit: 'grapheme', maxLength: 3 })),
      (text, words) => {
        let before = 0;
        for (const { start, end } of occurrences(text, words)) {
          assert.ok(before <= start && start <= end && end <= text.length);
          before = end;
        }
      },
    ),
  );
});
