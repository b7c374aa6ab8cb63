import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentPassages, reportPassages } from '../../src/search/index/passages.ts';
import { article } from '../article/sample.ts';

test('a report is indexed by its numbered paragraphs, without their numbers and without related headlines', () => {
  const html =
    '<div class="paragraph"><a class="permalink" href="#p-1">1</a><p id="p-1">One &amp; all.</p></div>' +
    '<aside class="related"><p>Elsewhere</p></aside><h2>Later</h2>' +
    '<div class="paragraph"><a class="permalink" href="#p-2">2</a><p id="p-2">Two.</p></div>';
  assert.deepEqual(reportPassages(article({ standfirst: ['In short'] }), html), [
    { id: '', text: 'In short' },
    { id: 'p-1', text: 'One & all.  Later' },
    { id: 'p-2', text: 'Two.' },
  ]);
});

test('a comment is indexed with what it quotes', () => {
  const comment = {
    n: 2,
    author: 'a',
    posted: null,
    quotes: 1,
    replyTo: null,
    votes: null,
    lines: [1],
    evidence: null,
  };
  const comments = [{ ...comment, quotation: ['Quoted.'], text: ['Said.', 'More.'] }];
  assert.deepEqual(commentPassages(article({ comments })), [{ id: 'c-2', text: 'Quoted.\nSaid.\nMore.' }]);
});
