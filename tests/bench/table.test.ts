import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withReport } from '../../scripts/bench/performance/docs.ts';
import { median, type Sample, shown } from '../../scripts/bench/performance/figures/figures.ts';
import { growth } from '../../scripts/bench/performance/figures/growth.ts';
import { ratio, table, verdict } from '../../scripts/bench/performance/figures/table.ts';

const sample = (work: string, who: Sample['who'], value: number, size = 10_000): Sample => ({
  work,
  size,
  who,
  run: 1,
  value,
});

test('the figure in the middle of the runs counts', () => {
  assert.equal(median([9, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 30]), 3);
});

test('figures have three digits and the unit that they are read in', () => {
  assert.equal(shown(24.36, 's'), '24.4 s');
  assert.equal(shown(1_234_567, 'bytes'), '1.23 MB');
  assert.equal(shown(1.5e9, 'bytes'), '1.5 GB');
  assert.equal(shown(237_400, 'bytes'), '237 KB');
  assert.equal(shown(0, 'files'), '0 files');
});

test('a goal is reached, missed or not known', () => {
  const [four, five] = [{ value: 4 }, { value: 5 }];
  const missing = { missing: 'not installed' };
  assert.equal(verdict({ most: 4 }, four, undefined), 'yes');
  assert.equal(verdict({ most: 4 }, five, undefined), 'no');
  assert.equal(verdict({ least: 5 }, four, undefined), 'no');
  assert.equal(verdict({ times: 0.8 }, four, five), 'yes');
  assert.equal(verdict({ times: 1.2 }, five, four), 'no');
  assert.equal(verdict({ times: 1.2 }, five, missing), 'not known');
  assert.equal(verdict({ most: 4 }, missing, five), 'not known');
  assert.equal(ratio(five, four), 1.25);
  assert.equal(ratio(five, missing), null);
});

test('a row has our figure, theirs, the ratio to the first of them, and the verdict', () => {
  const samples: Sample[] = [
    ...[30, 22, 20].map((value) => sample('cold', 'ours', value)),
    ...[20, 20, 40].map((value) => sample('cold', 'hugo', value)),
    { work: 'cold', size: 10_000, who: 'eleventy', run: 1, missing: 'eleventy is not there' },
    sample('cold', 'ours', 3, 1000),
  ];
  assert.deepEqual(table(samples).split('\n').slice(2), [
    '| cold build with index | 1,000 | 3 s | – | – | – | – |',
    '| cold build with index | 10,000 | 22 s | Hugo + Pagefind: 20 s; Eleventy + Pagefind: eleventy is not there | 1.10 | ≤ 1.1 × Hugo + Pagefind | yes |',
  ]);
});

test('what we could not measure stands in the table with its reason', () => {
  const [, , row] = table([{ work: 'nothing', size: 10_000, who: 'ours', run: 1, missing: 'failed: no room' }]).split(
    '\n',
  );
  assert.equal(row, '| nothing changed | 10,000 | failed: no room | – | – | ≤ 3 s | not known |');
});

test('growth is the cost of an article against that at a tenth of the size', () => {
  const samples = [sample('cold', 'ours', 50), sample('cold', 'ours', 400, 100_000), sample('memory', 'ours', 1e9)];
  assert.deepEqual(growth(samples), [{ work: 'growth-time', size: 100_000, who: 'ours', run: 1, value: 0.8 }]);
});

test('a report takes the place of the last one in the documentation', () => {
  const once = withReport('a\n\n<!-- figures -->\nold\n<!-- end of figures -->\n\nb\n', 'new');
  assert.equal(once, 'a\n\n<!-- figures -->\n\nnew\n\n<!-- end of figures -->\n\nb\n');
  assert.equal(withReport(once, 'new'), once);
  assert.throws(() => withReport('nothing', 'new'));
});
