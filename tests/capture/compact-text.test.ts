import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compactText } from '../../src/capture/encoding/compact-text.ts';

const MANY = 600_000;

test('a long text is the same text, whatever it is made of', () => {
  // The last two are halves of a pair that stand alone.
  for (const sign of ['a', 'é', '\0', '渡', '\u{1f6a2}', '“it’s”\n', '\ud83d', '\udea2x']) {
    const text = `x${sign.repeat(MANY)}`;
    assert.ok(compactText(text) === text);
  }
});

test('a short text stays as it is', () => assert.equal(compactText('A boat’s name'), 'A boat’s name'));
