import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownBounds, shownPart } from '../../src/site/shown-part.ts';
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
  const body = 'The lamps went out on Monday.\n\n'.repeat(2000);
  const shown = shownPart({ article: own, body });
  assert.equal(shown.article, own);
  assert.deepEqual([shown.body, shown.whole], [body, null]);
});

test('of a long body the beginning is shown, cut between two words, and how much there is', () => {
  const body = 'seven boats '.repeat(100_000);
  const shown = shownPart({ article: article(), body });
  assert.deepEqual(shown.whole, { characters: body.length, comments: 0 });
  assert.ok(body.startsWith(`${shown.body} `) && /boats$|seven$/.test(shown.body));
  assert.ok(shown.body.length <= shownBounds.body && shown.body.length > shownBounds.body - 20);
});

test('no sign of Markdown and no character is cut in two', () => {
  for (const bit of ['\\*', '&#x20;', '\u{1f6a2}'])
    for (const before of ['', 'a', 'ab', 'abc', 'abcd', 'abcde']) {
      const { body } = shownPart({ article: article(), body: before + bit.repeat(400_000) });
      assert.equal(body.replaceAll(bit, ''), before);
    }
});

test('of very many comments the first are shown, of a long text its beginning, and nothing is counted less', () => {
  const own = article({ headline: 'Ferry '.repeat(10_000), comments: comments(10_000, 'I was there.') });
  const { article: shown, whole } = shownPart({ article: own, body: 'Short.' });
  assert.equal(whole!.comments, 10_000);
  assert.deepEqual(shown.comments, own.comments.slice(0, shown.comments.length));
  assert.ok(shown.comments.length > 1000 && shown.comments.length < 10_000);
  assert.match(shown.headline!, /^(Ferry )+…$/);
  assert.ok(shown.headline!.length <= shownBounds.text + 2);
});
