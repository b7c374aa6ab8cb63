import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineCount, splitLines } from '../../src/capture/text/lines.ts';
import { read } from '../../src/capture/read.ts';

test('a capture is split at \\n, and a \\r before it stays in the line', () => {
  assert.deepEqual(splitLines('a\r\nb\rc\n'), { texts: ['a\r', 'b\rc', ''], lineBreak: '\n' });
});

test('a capture without \\n is split at \\r', () => {
  assert.deepEqual(splitLines('a\rb'), { texts: ['a', 'b'], lineBreak: '\r' });
});

test('a capture with neither is split at the line ends of Unicode, the first kind that it has', () => {
  assert.deepEqual(splitLines('a\u2028b\u2029c'), { texts: ['a', 'b\u2029c'], lineBreak: '\u2028' });
  assert.deepEqual(splitLines('a\u0085b'), { texts: ['a', 'b'], lineBreak: '\u0085' });
});

test('the lines of a text are counted as they are split', () => {
  for (const text of ['', 'a', 'a\n', '\n\n', 'a\r\nb\rc\n', 'a\rb', 'a\u2028b\u2029c', 'a\u0085b'])
    assert.equal(lineCount(text), splitLines(text).texts.length, JSON.stringify(text));
});

test('an empty text is one blank line with no report on it', () => {
  const { lines, body, issues } = read('');
  assert.deepEqual(lines, [{ n: 1, role: 'blank', text: '', reason: 'holds no text' }]);
  assert.deepEqual(body, []);
  assert.deepEqual(
    issues.map(({ code }) => code),
    ['no-body'],
  );
});
