import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article } from '../article/sample.ts';
import { lineLinks } from '../../src/site/capture/line-links.ts';

test('a line leads back to the paragraph or the comment that begins on it', () => {
  const own = article({ evidence: { body: { from: 'line', lines: [7, 9], reason: '' } } });
  const comments = [
    { n: 1, lines: [20, 22] },
    { n: 2, lines: [] },
  ];
  const links = lineLinks(own, comments, [1, 30]);
  assert.deepEqual(links.get(9), { fragment: 'p-2', label: 'Paragraph 2' });
  assert.deepEqual(links.get(20), { fragment: 'c-1', label: 'Comment 1' });
  assert.deepEqual([...links.keys()], [7, 9, 20]);
  assert.deepEqual([...lineLinks(own, comments, [8, 19]).keys()], [9]);
});

test('a capture without a body leads nowhere', () => {
  assert.equal(lineLinks(article(), [], [1, 30]).size, 0);
});
