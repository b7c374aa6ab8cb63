import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goldLines } from '../../scripts/gold/gold-lines.ts';
import { type Gold } from '../../scripts/gold/bench-pages.ts';
import { cutsOf } from '../../scripts/learn/cuts.ts';
import { minimise } from '../../scripts/learn/lbfgs.ts';

const FIRST = 'The geese of Wexcombe have come back to the pond behind the church.';
const SECOND = 'Nobody had seen them since the spring in which the pond was drained.';
const gold = (more: Partial<Gold>): { id: string; text: string; gold: Gold } => ({
  id: 'a',
  text: '',
  gold: { id: 'a', set: 'made-up', url: 'https://a.example', lang: 'en', body: null, ...more },
});

test('lines of the body are found by its words in their order, and short ones between two of them', () => {
  const texts = ['Geese', FIRST, 'Geese', SECOND, 'Geese', FIRST];
  assert.deepEqual(goldLines(gold({ body: `${FIRST}\n\nGeese\n\n${SECOND}` }), texts), [0, 1, 1, 1, 0, 0]);
});

test('a standfirst is left open, and of a page known by snippets all but these', () => {
  assert.deepEqual(goldLines(gold({ body: SECOND, standfirst: [FIRST] }), [FIRST, SECOND]), [-1, 1]);
  const snippets = gold({ with: ['come back to the pond'], without: [], comments: ['since the spring'] });
  assert.deepEqual(goldLines(snippets, [FIRST, SECOND, 'Geese']), [1, 0, -1]);
});

test('values are cut into parts of about equal weight, with none for values all alike', () => {
  const values = (numbers: readonly number[]) => numbers.map((value) => ({ value, weight: 1 }));
  assert.deepEqual(cutsOf(values([4, 1, 3, 2]), 2), [1, 2]);
  assert.deepEqual(cutsOf(values([0, 0, 0, 1]), 5), [0]);
  assert.deepEqual(cutsOf(values([7, 7, 7]), 5), []);
});

test('the least place of a bowl is found', () => {
  const least = minimise(
    ([x = 0, y = 0], slope) => {
      slope.set([2 * (x - 3), 8 * (y + 1)]);
      return (x - 3) ** 2 + 4 * (y + 1) ** 2;
    },
    2,
    50,
  );
  assert.deepEqual(
    Array.from(least, (value) => Math.round(value * 100) / 100),
    [3, -1],
  );
});
