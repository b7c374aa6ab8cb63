import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthCounts, timeline } from '../../src/site/lists/timeline.ts';

const dates = ['2024-10-17', '1953', null, '2024-10', '2024-01~', '1953-02'];
const line = timeline(dates, (date) => date);

test('articles are put into years and months, newest first, and nothing is left out', () => {
  assert.deepEqual(
    line.years.map(({ key, months, unplaced }) => [key, months.map((month) => [month.key, month.articles]), unplaced]),
    [
      [
        '2024',
        [
          ['2024-10', ['2024-10-17', '2024-10']],
          ['2024-01', ['2024-01~']],
        ],
        [],
      ],
      ['1953', [['1953-02', ['1953-02']]], ['1953']],
    ],
  );
  assert.deepEqual(line.undated, [null]);
});

test('a year tells how many articles each month has', () => {
  assert.deepEqual(monthCounts(line.years[0]!), [1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0]);
});
