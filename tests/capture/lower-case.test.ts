import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowerCase } from '../../src/capture/text/lower-case.ts';
import { nameAndTimeOf, timeOf } from '../../src/capture/dates/times.ts';

test('lower case keeps every character at its place', () => {
  assert.equal(lowerCase('Ada MÜHL, 水車'), 'ada mühl, 水車');
  assert.equal(lowerCase('ADA İLK').length, 'ADA İLK'.length);
});

test('times and names are read in any case and given back as they stand', () => {
  assert.equal(timeOf('VOR 3 STUNDEN'), 'VOR 3 STUNDEN');
  assert.equal(timeOf('Posted on OCT. 3, 2019 at 10:15 PM.'), 'OCT. 3, 2019 at 10:15 PM.');
  assert.deepEqual(nameAndTimeOf('İpek ORME  3 Hours AGO'), { name: 'İpek ORME', posted: '3 Hours AGO' });
});
