import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestion } from '../../src/search/engine/suggestion.ts';
import { wordCounter, wordLists } from '../../src/search/words/word-list.ts';

const counter = wordCounter();
for (const text of ['Umerov’s harbour, the Ferry', 'Harbour ferries', 'harbours 新聞 A-12 Sea']) counter.add(text);
const lists = wordLists([counter.counts()]);
const suggested = (query: string) => suggestion(query, (length) => Promise.resolve(lists.get(length) ?? []));

test('the words of an archive are counted by text, those in most texts first', () => {
  assert.deepEqual(lists.get(7), ['harbour', 'ferries']);
  assert.deepEqual(lists.get(6), ['umerov']);
  assert.deepEqual(lists.get(4), []);
});

test('a word with one wrong letter is put right, whatever is wrong with it', async () => {
  for (const typed of ['harbor', 'harbuor', 'harrbour', 'harboor', 'Harbuor'])
    assert.equal(await suggested(typed), 'harbour');
  assert.equal(await suggested('umerof ferry'), 'umerov ferry');
  assert.equal(await suggested('"the hrabour" -ferri source:hrabour'), '"the harbour" -ferri source:hrabour');
});

test('nothing is suggested for words that the archive has or that are further off', async () => {
  for (const typed of ['harbour ferry', 'hrbr', 'xyz', '新聞', '']) assert.equal(await suggested(typed), null);
});
