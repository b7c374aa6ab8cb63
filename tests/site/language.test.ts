import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageAttributes, languageName } from '../../src/site/words/language.ts';

test('text in the language of the page needs no attributes', () => {
  assert.deepEqual(languageAttributes('en', 'en'), {});
  assert.deepEqual(languageAttributes(null, 'en'), {});
});

test('another language is named, and its direction where it differs', () => {
  assert.deepEqual(languageAttributes('ja', 'en'), { lang: 'ja' });
  assert.deepEqual(languageAttributes('ar', 'en'), { lang: 'ar', dir: 'rtl' });
  assert.deepEqual(languageAttributes('en', 'he'), { lang: 'en', dir: 'ltr' });
});

test('what is no language tag does no harm', () => {
  assert.deepEqual(languageAttributes('no_tag', 'en'), {});
  assert.equal(languageName('no_tag', 'en'), 'no_tag');
  assert.equal(languageName('de', 'en'), 'German');
});

test('a tag with more than a language in it has the language’s name', () => {
  for (const tag of ['ar-u-nu-arab', 'ar-x-own', 'ar-t-en', 'ar-a-more'])
    assert.equal(languageName(tag, 'en-u-ca-buddhist'), 'Arabic', tag);
  // Every tag that is one has some name, whatever stands in it.
  for (const tag of ['art-lojban', 'sl-rozaj-biske-1994', 'de-CH-1901', 'und', 'zh-Hant-TW-u-co-stroke'])
    assert.notEqual(languageName(tag, 'en'), '', tag);
});
