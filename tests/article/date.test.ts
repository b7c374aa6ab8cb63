import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayDate, htmlDate, isEdtf, sortKey } from '../../src/article/date.ts';

test('knows the EDTF dates that the archive writes', () => {
  for (const date of ['2024', '2024-10', '2024-10-17', '2024-02-29', '2024-10~', '2024?', '2024-10-17%', '0099']) {
    assert.ok(isEdtf(date), date);
  }
  for (const text of [
    '',
    '24',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024-10-32',
    '2024-1',
    'October 2024',
    '2024-10-17T10:00',
  ]) {
    assert.ok(!isEdtf(text), text);
  }
});

test('says a date in words, no more exact than it is', () => {
  assert.equal(displayDate('2024', 'en'), '2024');
  assert.equal(displayDate('2024-10', 'en'), 'October 2024');
  assert.equal(displayDate('2024-10-17', 'en'), '17 October 2024');
  assert.equal(displayDate('2024-10~', 'en'), 'about October 2024');
  assert.equal(displayDate('2022-06', 'ja'), '2022年6月');
  assert.equal(displayDate('0099-01', 'en'), 'January 99');
});

test('sorts dates by their first possible day, unknown ones before all', () => {
  const dates = ['2024-10-17', null, '2024', '2023-12~', '2024-10'];
  assert.deepEqual(
    dates.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b))),
    [null, '2023-12~', '2024', '2024-10', '2024-10-17'],
  );
});

test('gives HTML only dates that HTML can hold', () => {
  assert.equal(htmlDate('2024-10'), '2024-10');
  assert.equal(htmlDate('2024-10~'), null);
});
