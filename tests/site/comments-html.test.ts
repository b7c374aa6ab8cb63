import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadsFrom } from '../../src/site/article/article-places.ts';
import { commentsHtml, type SaidComment } from '../../src/site/article/comments-html.ts';

const plain = (text: string) => ({ segments: [{ text }], marked: [] });
const said: SaidComment = {
  comment: { n: 3, quotes: 1, replyTo: 2, votes: { net: -3, up: 2, down: 5 }, lines: [40, 41], evidence: null },
  texts: { author: plain('Ann <Lee>'), posted: null, quotation: [plain('So & so')], text: [plain('No.')] },
  quotedBy: [4, 6],
  answeredBy: [],
};
const beside = { most: 9, language: { lang: 'de' }, capture: '/capture/', leads: leadsFrom('/', 1, null) };

test('a comment says who wrote it, what it quotes and answers, and what quotes it', () => {
  const html = commentsHtml([said], beside);
  assert.match(html, /^<li class="comment" id="c-3"> .*<\/li>$/s);
  assert.match(html, /<p class="author">Ann &#x3C;Lee><\/p>/);
  assert.match(html, /<blockquote lang="de"> <p>So &#x26; so<\/p> <\/blockquote>/);
  assert.match(html, /Quoted from {2}<a href="#c-1">comment 1<\/a>.*In answer to {2}<a href="#c-2">/);
  assert.match(html, /<p class="said" lang="de">No\.<\/p>/);
  assert.match(html, /viewBox="-9 0 18 1".*Votes <b>−3<\/b> net, 2 up, 5 down/);
  assert.match(html, /Quoted in {2}<a href="#c-4">comment 4<\/a> {2}and <a href="#c-6">/);
  assert.match(html, /<a href="\/capture\/#L40">Line 40<\/a>/);
});

test('the rest of a comment leads back, and says nothing twice', () => {
  const html = commentsHtml([{ ...said, continued: true, goesOn: 5 }], beside);
  assert.match(html, /aria-label="Comment 3, continued"/);
  assert.match(html, /Where comment 3 begins/);
  assert.match(html, /Comment 3 continues on <a href="[^"]*#c-3">page 5<\/a>/);
  assert.doesNotMatch(html, /Votes|Quoted from|In answer to/);
});

test('why an author is inferred is told in text, whatever signs it has', () => {
  const withReason = (reason: string): SaidComment => {
    const evidence = { from: 'inference' as const, lines: [7], reason };
    return { ...said, comment: { ...said.comment, evidence } };
  };
  const html = commentsHtml([withReason(`"<b>" & 'so'`)], beside);
  assert.match(html, /<a href="\/capture\/#L7">line 7<\/a>: {2}"&#x3C;b>" &#x26; 'so' <\/p>/);
  assert.doesNotMatch(commentsHtml([withReason('a \u202e b')], beside), /\u202e b/);
});
