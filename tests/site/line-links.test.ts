import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article } from '../article/sample.ts';
import { lineLinks } from '../../src/site/line-links.ts';

test('a line leads back to the paragraph or the comment that begins on it', () => {
  const comment = {
    author: null,
    posted: null,
    quotes: null,
    replyTo: null,
    quotation: [],
    votes: null,
    evidence: null,
  };
  const links = lineLinks(
    article({
      evidence: { body: { from: 'line', lines: [7, 9], reason: '' } },
      comments: [
        { ...comment, n: 1, text: ['One.'], lines: [20, 22] },
        { ...comment, n: 2, text: ['Two.'], lines: [] },
      ],
    }),
  );
  assert.deepEqual(links.get(9), { fragment: 'p-2', label: 'Paragraph 2' });
  assert.deepEqual(links.get(20), { fragment: 'c-1', label: 'Comment 1' });
  assert.deepEqual([...links.keys()].sort(), [20, 7, 9]);
});

test('a capture without a body leads nowhere', () => {
  assert.equal(lineLinks(article()).size, 0);
});
