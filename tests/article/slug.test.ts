import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '../../src/article/identity.ts';
import { slug } from '../../src/article/slug.ts';
import { article } from './sample.ts';

test('writes a headline as a part of an address', () => {
  assert.equal(slug('Ferry strike ends: “a fair deal”'), 'ferry-strike-ends-a-fair-deal');
  assert.equal(slug('Große Übung'), 'grosse-uebung');
  assert.equal(slug('日本'), '');
});

test('cuts a long headline between words', () => {
  const cut = slug('harbour '.repeat(30));
  assert.equal(cut, Array(10).fill('harbour').join('-'));
});

test('gives an id by headline, capture name or sha256, and never twice', () => {
  assert.equal(newId(article({ headline: 'Ferry strike ends' }), new Set()), 'ferry-strike-ends');
  assert.equal(
    newId(article({ headline: 'MÜHLE VON ÖRME: NATO, ЮНЕСКО' }), new Set()),
    'muehle-von-oerme-nato-yunesko',
  );
  assert.equal(newId(article({ headline: '日本' }), new Set()), 'a');
  assert.equal(newId(article({ capture: '日本.txt' }), new Set()), 'capture-00000000');
  assert.equal(newId(article({ headline: 'Ferry' }), new Set(['ferry', 'ferry-2'])), 'ferry-3');
});
