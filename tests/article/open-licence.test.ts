import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOpenlyLicensed } from '../../src/article/open-licence.ts';

const open = [
  'CC BY 4.0',
  'Text: CC-BY-SA, photo: the harbour board',
  'This work is in the public domain.',
  'Published under the Open Government Licence v3.0',
  'Dieser Text ist gemeinfrei.',
  'https://creativecommons.org/licenses/by/4.0/',
];
const closed = [
  null,
  '',
  '© 2025 Quayside Press',
  'Copyright 2025. All rights reserved.',
  'Our photos are CC BY; of the text, all rights reserved',
  'This text is not in the public domain.',
  'Fotos: Bacc Byrne',
];

test('a rights line that names an open licence leaves the text to everyone', () => {
  for (const rights of open) assert.equal(isOpenlyLicensed(rights), true, rights);
});

test('a rights line that names none does not, nor does one that takes it back', () => {
  for (const rights of closed) assert.equal(isOpenlyLicensed(rights), false, String(rights));
});
