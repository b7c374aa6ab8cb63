import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partedFile } from '../../src/article/parted-file.ts';

test('an article file is parted at the end of its front matter, with line ends of one kind', () => {
  const text = '---\r\nheadline: “Ahoy”\r\n---\r\n\r\nText.\r\n';
  const parted = { head: '---\nheadline: “Ahoy”\n---', front: 'headline: “Ahoy”\n', below: '\n\nText.\n' };
  assert.deepEqual(partedFile(text), parted);
  assert.deepEqual(partedFile(new TextEncoder().encode(text)), parted);
});

test('a mark of the order of bytes is taken away from the beginning of the file alone', () => {
  assert.deepEqual(partedFile('\ufeff---\n---\n\ufeffText.'), { head: '---\n---', front: '', below: '\n\ufeffText.' });
});

test('without an end of the front matter all of it is the head', () => {
  assert.deepEqual(partedFile('---\nheadline: a\n'), { head: '---\nheadline: a\n', front: '', below: '' });
});
