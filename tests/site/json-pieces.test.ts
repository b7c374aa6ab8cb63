import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonPieces, jsonText } from '../../src/site/pages/json-pieces.ts';

test('a text as JSON in pieces is the same as at once, however long and of whatever letters', () => {
  for (const text of [
    '',
    '“Ahoy”\n',
    'Seven boats\t'.repeat(50_000),
    '\u{1f6a2}'.repeat(100_000),
    `a${'\u{1f6a2}'.repeat(100_000)}`,
  ]) {
    assert.equal(Buffer.concat(jsonText(text)).toString(), JSON.stringify(text));
  }
});

test('an object in pieces is the same as at once, with values behind the long one or none', () => {
  const text = 'Seven boats\t'.repeat(50_000);
  for (const after of [{}, { boats: 7, names: ['Edda'] }]) {
    const pieces = jsonPieces({ id: 'boats' }, 'text', jsonText(text), after);
    assert.equal(Buffer.concat(pieces).toString(), JSON.stringify({ id: 'boats', text, ...after }));
  }
});
