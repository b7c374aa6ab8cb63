import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBounds, shownPart } from '../../src/site/article/shown-part.ts';
import type { Article } from '../../src/article/article.ts';
import { article } from '../article/sample.ts';

const comment = (n: number, text: string): Article['comments'][number] => ({
  n,
  author: null,
  posted: null,
  text: [text],
  quotes: null,
  replyTo: null,
  quotation: [],
  votes: null,
  lines: [n],
  evidence: null,
});
const comments = (count: number, text: string) => Array.from({ length: count }, (_, n) => comment(n + 1, text));

test('an article like others is shown whole, and is the same', () => {
  const own = article({ headline: 'Ferry', comments: comments(500, 'I was there and saw the lamps go out.') });
  assert.equal(shownPart(own), own);
});

test('no character of a long text is cut in two', () => {
  for (const before of ['', 'a', 'ab', 'abc']) {
    const { headline } = shownPart(article({ headline: before + '\u{1f6a2}'.repeat(20_000) }));
    assert.equal(headline!.replaceAll('\u{1f6a2}', ''), `${before} …`);
  }
});

test('of very many comments the first are shown, and of a long text its beginning', () => {
  const own = article({ headline: 'Ferry '.repeat(10_000), comments: comments(10_000, 'I was there.') });
  const shown = shownPart(own);
  assert.deepEqual(shown.comments, own.comments.slice(0, shown.comments.length));
  assert.ok(shown.comments.length > 1000 && shown.comments.length < 10_000);
  assert.match(shown.headline!, /^(Ferry )+…$/);
  assert.ok(shown.headline!.length <= shownBounds.text + 2);
});
