import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strictly } from '../../src/capture/encoding/strict-text.ts';

const MANY = 300_000;
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a long text is the same text, whatever characters stand where it is cut', () => {
  for (const sign of ['a', 'é', '渡', '\u{1f6a2}', '\ufeff', '“it’s”\n']) {
    for (const before of ['', 'x', 'xy', 'xyz']) {
      const text = `${before}${sign.repeat(MANY)}`;
      const [, unmarked] = /^\ufeff?(.*)$/s.exec(text)!;
      assert.ok(strictly(encoded(text), 'utf-8') === unmarked, `${before}${sign}`);
    }
  }
});

test('one byte anywhere in a long text that does not fit is found', () => {
  for (const sign of ['a', '渡']) {
    for (const at of [0, 262_143, 262_144, 262_145, 299_000]) {
      const bytes = encoded(sign.repeat(MANY));
      bytes[at] = 0xff;
      assert.equal(strictly(bytes, 'utf-8'), null);
    }
  }
  assert.equal(strictly(encoded('渡'.repeat(MANY)).subarray(0, -1), 'utf-8'), null);
  assert.equal(strictly(new Uint8Array(MANY).fill(0x80), 'utf-8'), null);
});
