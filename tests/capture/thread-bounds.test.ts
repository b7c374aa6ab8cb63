import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';
import { BELL, HENS, page, REPORT, told } from './wend.ts';

test('one comment that the heading counts is one, with name, time and link on lines of their own', () => {
  const lines = [
    'Ein Gedanke zu „Eine Fähre“',
    'Ada Quorn',
    '3. Mai 2012 um 9:46',
    'Permalink',
    '',
    HENS,
    '',
    BELL,
    '',
    'Antwort',
  ];
  const read = page(...lines, 'Schreibe einen Kommentar', 'Name *', 'E-Mail *', 'Website');
  assert.deepEqual(told(read), [['Ada Quorn', '3. Mai 2012 um 9:46', HENS, BELL]]);
});

test('a count of comments above a report heads no thread there, and takes none of its text', () => {
  const [headline, ...body] = REPORT;
  const thread = ['Ada', '3 May 2012 at 10:11 am', HENS, 'Reply', 'Bo', '4 May 2012 at 9:02 am', BELL, 'Reply'];
  const below = read(
    [
      '0Comments',
      headline,
      'By',
      'Ann Lee',
      ', Wend Bureau|',
      '12 Jan, 2016, 10.34PM IST',
      ...body,
      ...body.map((line) => `${line} So it is.`),
    ].join('\n'),
  );
  assert.deepEqual([below.comments.length, below.headline, below.body.length > 0], [0, headline, true]);
  const above = read(['2 Comments', ...REPORT, ...body.map((line) => `${line} So it is.`), ...thread].join('\n'));
  assert.ok(above.body.length >= 2);
});

test('the last of what a comment lists is no title of the next', () => {
  const first = ['Ada 3 May 2012 at 10:11 am', `1. ${HENS}`, '2. A bell. Oh well.'];
  const thread = [...first, 'Bo 4 May 2012 at 9:02 am', BELL, 'Reply', 'Cy 5 May 2012 at 9:02 am', HENS, 'Reply'];
  const authors = page('3 Comments', ...thread).comments.map(({ author, text }) => [author, text.length]);
  assert.deepEqual(authors, [
    ['Ada', 2],
    ['Bo', 1],
    ['Cy', 1],
  ]);
});
