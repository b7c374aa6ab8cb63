import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comment } from '../../src/capture/reading/reading.ts';
import { startsFolded, thread } from '../../src/site/article/thread.ts';

function comment(n: number, text: string, quotes: number | null = null): Comment {
  return {
    n,
    author: null,
    posted: null,
    text: [text],
    quotes,
    replyTo: null,
    quotation: [],
    votes: null,
    lines: [],
    evidence: null,
  };
}

test('a comment knows which later ones quote it', () => {
  const threaded = thread([comment(1, 'a'), comment(2, 'b', 1), comment(3, 'c', 1)]);
  assert.deepEqual(
    threaded.map(({ quotedBy }) => quotedBy),
    [[2, 3], [], []],
  );
});

test('a comment knows which later ones answer it without quoting it', () => {
  const threaded = thread([comment(1, 'a'), { ...comment(2, 'b', 1), replyTo: 1 }, { ...comment(3, 'c'), replyTo: 1 }]);
  assert.deepEqual(threaded[0]?.quotedBy, [2]);
  assert.deepEqual(threaded[0]?.answeredBy, [3]);
});

test('a section starts folded from six comments or from 301 words', () => {
  const some = (count: number, words: number) =>
    Array.from({ length: count }, (_, n) => comment(n + 1, 'word '.repeat(words)));
  assert.equal(startsFolded(some(5, 60)), false);
  assert.equal(startsFolded(some(6, 1)), true);
  assert.equal(startsFolded(some(1, 301)), true);
});
