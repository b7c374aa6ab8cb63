import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filled, gap } from '../../src/site/pages/gap.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (pieces: Iterable<Uint8Array | string>) =>
  Array.from(pieces, (piece) => (typeof piece === 'string' ? piece : new TextDecoder().decode(piece))).join('');

test('what is long comes where its gap is, whatever letters stand around it', () => {
  const page = bytes(`<h1>Łódź</h1><div>${gap}</div><p>渡</p>`);
  const whole = (body: string) => `<h1>Łódź</h1><div>${body}</div><p>渡</p>`;
  assert.equal(text(filled(page, ['<p>“Ahoy”</p>', bytes('<p>旗</p>')])), whole('<p>“Ahoy”</p><p>旗</p>'));
  assert.equal(text(filled(page, [])), whole(''));
});

test('a page without a gap is as it was', () => {
  const page = bytes('<h1>Comments</h1>');
  assert.deepEqual([...filled(page, ['more'])], [page]);
});
