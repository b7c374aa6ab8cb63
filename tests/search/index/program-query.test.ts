import assert from 'node:assert/strict';
import { test } from 'node:test';
import { programQuery } from '../../../src/search/files/program-query.ts';

const english = { language: 'en', includeCharacters: ['_'] };

const examples: [query: string, written: string, plain: string, phrase: boolean][] = [
  ['Harbour', 'harbour', 'harbour', false],
  ['  two   words ', 'two words', 'two words', false],
  ['"The Status quo"', 'the status quo', 'the status quo', true],
  ['"one" other', 'one other', 'one other', false],
  ['F-15, isn’t', 'f15 isnt', 'f15 isnt', false],
  ['Café', 'café', 'cafe', false],
  ['a_B', 'a_b', 'a_b', false],
  ['ガス', 'ガス', 'ガス', false],
];

for (const [query, written, plain, phrase] of examples) {
  test(`${query} is asked for as ${written}`, () => {
    assert.deepEqual(programQuery(query, english), { written, plain, phrase });
  });
}

test('a syllable of Hangul is asked for by its parts, as the index has it', () => {
  assert.equal(programQuery('항구', english)?.plain, '항구'.normalize('NFD'));
});

test('Thai is parted into its words', () => {
  assert.match(programQuery('ประภาคารเก่า', { ...english, language: 'th' })!.written, /^\S+ \S+/);
});

test('where nothing is left to be asked for, there is no query', () => {
  for (const query of ['', ' ', '“…”', '--']) assert.equal(programQuery(query, english), null);
});
