import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyGap, filled } from '../../src/site/body-gap.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (from: Uint8Array) => new TextDecoder().decode(from);

test('the HTML of a body comes where its gap is, whatever letters stand around it', () => {
  const page = bytes(`<h1>Łódź</h1><div>${bodyGap}</div><p>渡</p>`);
  assert.equal(text(filled(page, bytes('<p>“Ahoy”</p>'))), '<h1>Łódź</h1><div><p>“Ahoy”</p></div><p>渡</p>');
  assert.equal(text(filled(page, bytes(''))), '<h1>Łódź</h1><div></div><p>渡</p>');
});

test('a page without a gap is as it was', () => {
  const page = bytes('<h1>Comments</h1>');
  assert.equal(filled(page, bytes('')), page);
});
