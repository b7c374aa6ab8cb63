import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HEADLINE, millPage } from './mill.ts';

const SENTENCES: readonly [string, string][] = [
  ['en', 'Those who looked longer saw two things in the photo: a goat and the man who had sold it to them.'],
  ['en', 'It was a sorry picture: four looms under one tarpaulin, and nobody who could say whose they were.'],
  ['en', 'The year of the mill in pictures: Orme looks back'],
  ['de', 'Zwei Dinge sah man auf dem Foto: eine Ziege und den Mann, der sie dorthin gestellt hatte.'],
];
for (const [language, sentence] of SENTENCES) {
  test(`a word for a picture within a sentence announces no credit: “${sentence}” (${language})`, () => {
    assert.deepEqual(millPage([HEADLINE], [sentence]).figures, []);
  });
}

const CREDITS: readonly [string, string | null, string][] = [
  ['The weir in May Photo: Jo Ash', 'The weir in May', 'Jo Ash'],
  ['The weir in May, photo: Jo Ash', 'The weir in May,', 'Jo Ash'],
  ['The weir in May (photo: Jo Ash)', 'The weir in May', 'Jo Ash'],
  ['Main image: Jo Ash via Pixbarn', null, 'Jo Ash via Pixbarn'],
  ['Das Wehr im Mai. Foto: privat', 'Das Wehr im Mai.', 'privat'],
];
for (const [line, caption, credit] of CREDITS) {
  test(`a credit behind a word for it: “${line}”`, () => {
    assert.deepEqual(millPage([HEADLINE, line]).figures, [{ caption, credit }]);
  });
}

for (const line of [
  'Ann Lee/Reuters',
  'ANN LEE / AP',
  'Jo Ash/Pixbarn via Getty Images',
  'Weirfoto/Getty Images',
  'Getty Images',
  'Shutterstock',
]) {
  test(`a line that is a credit and nothing else: “${line}”`, () => {
    const { figures, byline } = millPage([HEADLINE, line]);
    assert.deepEqual([figures, byline], [[{ caption: null, credit: line }], null]);
  });
}

for (const line of [
  'Berlin/dpa',
  'Reuters/AFP',
  'By Ann Lee/AP',
  'Hotels/Spa',
  'Mills / Agencies',
  'Orme via Sallow',
]) {
  test(`an agency behind a stroke is not always a picture’s: “${line}”`, () => {
    assert.deepEqual(millPage([HEADLINE, line]).figures, []);
  });
}
