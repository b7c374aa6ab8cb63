import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pieces } from '../../src/search/excerpt.ts';
import { hit } from '../../src/search/hit.ts';

test('an excerpt comes apart into text and marked words, punctuation left unmarked', () => {
  assert.deepEqual(pieces('The “<mark>tram,”</mark> &lt;b&gt; &amp; more'), [
    { text: 'The “', marked: false },
    { text: 'tram', marked: true },
    { text: ',”', marked: false },
    { text: ' <b> &amp; more', marked: false },
  ]);
});

test('a hit leads to its paragraph, with the words that the article has for those that were typed', () => {
  const found = hit({
    url: '/news/articles/tram/',
    raw_content: 'Trams again. Two trams, late.',
    locations: [0, 3],
    meta: { title: 'Trams again', source: 'The Echo', retelling: 'Retelling' },
    sub_results: [
      { title: 'Trams again', url: '/news/articles/tram/', excerpt: '<mark>Trams</mark> again.' },
      { title: 'Paragraph 1', url: '/news/articles/tram/#p-1', excerpt: 'Two <mark>trams,</mark> late.' },
    ],
  });
  assert.deepEqual(
    found.passages.map(({ name, href }) => [name, href]),
    [
      [null, '/news/articles/tram/?highlight=trams'],
      ['Paragraph 1', '/news/articles/tram/?highlight=trams#p-1'],
    ],
  );
  assert.deepEqual(
    [found.headline, found.source, found.date, found.retelling],
    ['Trams again', 'The Echo', 'Undated', true],
  );
});
