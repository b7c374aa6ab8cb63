import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutText } from '../../src/article/cut-text.ts';

const text = {
  segments: [{ text: 'The ' }, { text: 'lamps', original: 'lapms', correction: 2 }, { text: ' on the mole' }],
  marked: [2],
};

test('a text is cut between two words', () => {
  assert.deepEqual(cutText(text, 14), [
    { segments: [text.segments[0], text.segments[1], { text: ' on ' }], marked: [2] },
    { segments: [{ text: 'the mole' }], marked: [] },
  ]);
});

test('a correction is not cut, and is marked where it stands', () => {
  const [head, tail] = cutText(text, 6);
  assert.deepEqual(head, { segments: [{ text: 'The ' }], marked: [] });
  assert.deepEqual(tail, { segments: text.segments.slice(1), marked: [2] });
});

test('a text that is short enough is all in the first part', () => {
  assert.deepEqual(cutText(text, 500), [text, { segments: [], marked: [] }]);
});
