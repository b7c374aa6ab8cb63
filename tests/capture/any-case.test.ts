import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyCase } from '../../src/capture/text/any-case.ts';

const fits = (pattern: string, text: string) => new RegExp(`^(?:${anyCase(pattern)})$`, 'u').test(text);

test('words of a pattern fit capitals and small letters alike', () => {
  for (const text of ['foto', 'Foto', 'FOTO', 'bild', 'Bild', 'BILDER', 'çizim', 'Çizim', 'ФОТО', 'фото'])
    assert.ok(fits('foto|bild(?:er)?|çizim|фото', text), text);
  assert.ok(!fits('foto|bild', 'fotos'));
});

test('classes, escapes, counts and groups stay what they are', () => {
  assert.ok(fits('m[ae]{1,2}n', 'MEAN'));
  assert.ok(fits('[a-c]\\s?\\d', 'B 7'));
  assert.ok(fits('\\p{Lu}(?!x)a', 'ÄA'));
  assert.ok(!fits('\\p{Lu}a', 'äA'));
  assert.ok(fits("par\\.|d[’']|\\u00e9", 'PAR.'));
  assert.ok(fits('(?<=a)b|(?:a)b', 'aB'));
  assert.equal(anyCase('撮影|ß'), '撮影|ß');
});
