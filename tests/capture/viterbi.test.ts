import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bestPath, type Scores, START_INSIDE } from '../../src/capture/body/viterbi.ts';

const row = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));

test('finds a way through the lines that no other way beats', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const scores = {
        inside: Float64Array.from(rows, ([inside]) => inside),
        enter: Float64Array.from(rows, ([, enter]) => enter),
        leave: Float64Array.from(rows, ([, , leave]) => leave),
      };
      const ways = Array.from({ length: 2 ** rows.length }, (_, bits) => rows.map((_row, at) => (bits >> at) & 1));
      const best = Math.max(...ways.map((way) => sum(scores, way)));
      assert.equal(sum(scores, [...bestPath(scores)]), best);
    }),
  );
});

test('has no way through no lines', () => {
  const none = new Float64Array(0);
  assert.equal(bestPath({ inside: none, enter: none, leave: none }).length, 0);
});

function sum({ inside, enter, leave }: Scores, way: number[]): number {
  return way.reduce((total, here, at) => {
    const before = at === 0 ? here : way[at - 1]!;
    const start = at === 0 && here ? START_INSIDE : 0;
    const turn = here === before ? 0 : here ? enter[at]! : leave[at]!;
    return total + start + turn + (here ? inside[at]! : 0);
  }, 0);
}
