import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relatedFinder } from '../../src/site/ties/related-articles.ts';

const articles = [
  { id: 'a', names: ['Common', 'Rare', 'Some'] },
  { id: 'b', names: ['Common', 'Some'] },
  { id: 'c', names: ['Common', 'Rare'] },
  { id: 'd', names: ['Common', 'Some'] },
  { id: 'e', names: ['Alone'] },
  { id: 'f', names: ['Common'] },
];

test('rarer names weigh more, and each article tells the names that tie it, the rarest first', () => {
  assert.deepEqual(relatedFinder(articles)('a'), [
    { id: 'c', names: ['Rare', 'Common'] },
    { id: 'b', names: ['Some', 'Common'] },
    { id: 'd', names: ['Some', 'Common'] },
    { id: 'f', names: ['Common'] },
  ]);
});

test('an article that shares no name has no relations, and a list ends at its cap', () => {
  assert.deepEqual(relatedFinder(articles)('e'), []);
  assert.equal(relatedFinder(articles, 2)('a').length, 2);
});

test('asking twice gives the same', () => {
  const find = relatedFinder(articles);
  assert.deepEqual(find('b'), (find('a'), find('b')));
});

test('of twenty thousand articles that share names with hundreds most have related ones, and none has many', () => {
  const many = Array.from({ length: 20_000 }, (_, n) => ({
    id: `${n}`,
    names: Array.from({ length: 12 }, (_, k) => `n${(n * (k + 7)) % 600}`),
  }));
  const find = relatedFinder(many);
  const counts = many.map(({ id }) => find(id).length);
  assert.equal(Math.max(...counts), 5);
  assert.ok(counts.filter((count) => count > 0).length > many.length / 2);
});
