import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromFirstWord, withoutSigns } from '../../src/capture/text/bare-words.ts';
import { remembered, rememberedByLanguage } from '../../src/capture/text/remembered.ts';

test('signs are left out at the ends of a text and nowhere else', () => {
  assert.equal(withoutSigns('» more: mills » :', '» ', ' :»'), 'more: mills');
  assert.equal(withoutSigns('more »', '', ' '), 'more »');
  assert.equal(withoutSigns('»»', '»', '»'), '');
  assert.equal(fromFirstWord('• (3) mills.'), '3) mills.');
  assert.equal(fromFirstWord('— …'), '');
});

test('a function is asked once for each text, and again in another language', () => {
  const asked: string[] = [];
  const read = rememberedByLanguage((text, language) => {
    asked.push(`${text} ${language}`);
    return text === 'none' ? null : text;
  });
  const answers = [read('mill', 'en'), read('mill', 'en'), read('mill', 'de'), read('none', 'de'), read('none', 'de')];
  assert.deepEqual(answers, ['mill', 'mill', 'mill', null, null]);
  assert.deepEqual(asked, ['mill en', 'mill de', 'none de']);
});

test('long texts are not kept', () => {
  let times = 0;
  const count = remembered((text) => String(text.length + times++));
  assert.notEqual(count('m'.repeat(500)), count('m'.repeat(500)));
});
