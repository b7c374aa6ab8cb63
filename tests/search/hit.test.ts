import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from '../../src/search/page/excerpt.ts';
import { contextLines } from '../../src/search/page/context.ts';
import { hit } from '../../src/search/page/hit.ts';
import { hiddenText, indexText } from '../../src/search/words/index-text.ts';
import type { PageText } from '../../src/search/files/searcher.ts';

const page: PageText = {
  url: '/news/articles/tram/',
  content: `Trams again. Two “trams,” late. The status quo ${hiddenText(['xq1z'])} ${indexText('脫亞論')}`,
  anchors: [
    { id: 'p-1', location: 2 },
    { id: 'p-2', location: 9 },
  ],
  meta: { title: 'Trams again', source: 'The Echo', retelling: 'yes' },
};

test('a hit leads to its paragraphs, with the words that the article has for those that were typed', () => {
  const found = hit(page, { words: [0, 3], rows: [] }, []);
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

test('words in a row are marked as one, and a name in whatever form the text has', () => {
  const [passage] = hit(page, { words: [8], rows: [6, 7] }, ['Late', 'Delayed']).passages;
  assert.deepEqual(
    passage!.pieces.filter(({ marked }) => marked).map(({ text }) => text),
    ['late', 'status quo'],
  );
});

test('a phrase is marked wherever a page has it, though its first place alone was told', () => {
  const twice = { ...page, content: 'The status quo. No “Status Quo” but status, quo', anchors: [] };
  const [passage] = hit(twice, { words: [], rows: [1, 2] }, []).passages;
  assert.deepEqual(
    passage!.pieces.filter(({ marked }) => marked).map(({ text }) => text),
    ['status quo', 'Status Quo', 'status, quo'],
  );
});

test('characters that the index holds apart and in another form are shown as they were', () => {
  const found = hit(page, { words: [], rows: [9, 10, 11] }, []);
  assert.deepEqual(found.passages[0]!.pieces, [{ text: '脫亞論', marked: true }]);
  assert.match(found.href, /highlight=%E8%84%AB%E4%BA%9E%E8%AB%96$/);
});

test('every occurrence is a line with the word in the middle', () => {
  assert.deepEqual(
    contextLines(page, { words: [0, 3], rows: [] }, []).map(({ before, word, after }) => [before, word, after]),
    [
      ['', 'Trams', ' again.'],
      ['Two “', 'trams', ',” late. The status quo'],
    ],
  );
});

test('an excerpt is cut between words around what was found', () => {
  const text = `${'before '.repeat(60)}here ${'after '.repeat(60)}`.trim();
  const start = text.indexOf('here');
  const shown = excerpt(text, [{ start, end: start + 4 }], 60);
  assert.deepEqual(shown[0], { text: ' … ', marked: false });
  assert.deepEqual(shown.at(-1), { text: ' … ', marked: false });
  assert.match(shown.map(({ text }) => text).join(''), /^ … (before )+here (after ?)+ … $/);
});

test('an excerpt of things far apart is in two pieces', () => {
  const text = `one ${'between '.repeat(40)}two ${'after '.repeat(40)}`.trim();
  const [one, two] = [0, text.indexOf('two')];
  const shown = excerpt(
    text,
    [
      { start: one, end: 3 },
      { start: two, end: two + 3 },
    ],
    80,
  );
  assert.deepEqual(
    shown.filter(({ marked }) => marked).map(({ text }) => text),
    ['one', 'two'],
  );
  assert.ok(shown.map(({ text }) => text).join('').length < 120);
});
