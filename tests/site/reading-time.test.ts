import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from '../../src/site/article/reading-time.ts';

test('words are read at the pace of their language', () => {
  assert.equal(readingMinutes('word '.repeat(456), 'en'), 2);
  assert.equal(readingMinutes('كلمة '.repeat(414), 'ar'), 3);
  assert.equal(readingMinutes('mot '.repeat(390), 'fr-CA'), 2);
  assert.equal(readingMinutes('word '.repeat(368), null), 2);
});

test('characters without spaces between words are counted one by one', () => {
  assert.equal(readingMinutes('水'.repeat(1071), 'ja'), 3);
  assert.equal(readingMinutes('水。'.repeat(510), 'zh-Hant'), 2);
});

test('the shortest text takes a minute', () => {
  assert.equal(readingMinutes('', 'en'), 1);
});
