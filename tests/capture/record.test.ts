import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invertedNames } from '../../src/capture/bylines/inverted-names.ts';
import { labelledLines } from '../../src/capture/record/labelled-lines.ts';
import { measure } from '../../src/capture/text/measures.ts';
import { HEADLINE, millPage } from './mill.ts';

const labels = (lines: readonly string[]) =>
  labelledLines(measure(lines)).map(({ label, field, value }) => [label, field, value]);

test('labels are a database’s record only where several stand together that hardly any other page has', () => {
  assert.deepEqual(
    labels(['Author: Ann Lee', 'Source: The Mill', 'Section: News', 'Location: Marl', 'Length: 9 m']),
    [],
  );
  assert.deepEqual(labels(['LENGTH: 90 words', 'BYLINE: Ann Lee']), []);
  assert.deepEqual(labels(['LENGTH: 90 words', 'BYLINE: Ann Lee', 'SECTION: B; Pg. 2', 'A mill: sold']), [
    ['length', null, '90 words'],
    ['byline', 'byline', 'Ann Lee'],
    ['section', 'section', 'B; Pg. 2'],
  ]);
});

test('a code says what stands behind it or on the next line, and nothing where the next is a code', () => {
  const coded = ['HD', 'Mill sold', 'BY Ann Lee', 'SC', 'LA', 'English', 'AN', 'Document 9'];
  assert.deepEqual(labels(coded), [
    ['HD', 'headline', 'Mill sold'],
    ['BY', 'byline', 'Ann Lee'],
    ['SC', null, ''],
    ['LA', null, 'English'],
    ['AN', null, 'Document 9'],
  ]);
  assert.deepEqual(labels(['HD', 'Mill sold', 'BY', 'IN', 'A menu']), []);
});

test('the fields of a record are the report’s, and the day on which the database took it in is none of them', () => {
  const record = ['LENGTH: 90 words', 'DATELINE: MARL', 'LOAD-DATE: May 9, 1987', 'Section: Pg. 4'];
  const page = millPage(['May 6, 1987', HEADLINE, 'BYLINE: By ANN LEE and BO ASH', ...record]);
  assert.deepEqual([page.byline, page.published, page.section], ['ANN LEE and BO ASH', '1987-05-06', null]);
  const below = ['May 6, 1987', 'Late Edition - Final', 'Mills;', HEADLINE];
  assert.equal(millPage([...below, 'BYLINE: Ann Lee', ...record]).published, '1987-05-06');
  assert.equal(millPage([HEADLINE, 'Source: The Mill; May 6, 1987, p. 2', ...record]).published, '1987-05-06');
  assert.equal(millPage([HEADLINE, 'Source: The Mill; May 6, 1987, p. 2', ...record]).source, 'The Mill');
});

test('the front matter of a clipper is read as text, with all that a list below a label names', () => {
  const clipped = [
    '---',
    'title: "Mill: sold"',
    'author:',
    '  - "[[Ann Lee]]"',
    '  - Bo',
    'rate: &a 3',
    '---',
    HEADLINE,
  ];
  assert.deepEqual(labels(clipped), [
    ['title', 'headline', 'Mill: sold'],
    ['author', 'byline', 'Ann Lee, Bo'],
    ['- "[[ann lee]]"', null, ''],
    ['- bo', null, ''],
    ['rate: &a 3', null, ''],
  ]);
  assert.deepEqual(labels(['---', 'author: Ann Lee', '---', 'title: Mill sold']), []);
  assert.deepEqual(labels(['---', 'title: Mill sold', 'author: Ann Lee', HEADLINE]), []);
});

test('names as catalogues write them are put right, and no others', () => {
  assert.deepEqual(invertedNames('Lee, Ann'), ['Ann Lee']);
  assert.deepEqual(invertedNames('van Dale, Robin; Ash, Peter J.'), ['Robin van Dale', 'Peter J. Ash']);
  assert.equal(invertedNames('Ann Lee, Peter Ash'), null);
  assert.equal(invertedNames('Lee, Staff Writer'), null);
  assert.equal(invertedNames('Ann Lee'), null);
});

test('a paper is named before its place and the day, or before the day and the page; a town and an author are none', () => {
  const source = (line: string) => millPage([line, HEADLINE]).source;
  assert.equal(source('Marl Echo (Marl, NB) - Wednesday, May 6, 1987'), 'Marl Echo');
  assert.equal(source('MARL ECHO, Wednesday, May 6, 1987, p. 2'), 'MARL ECHO');
  assert.equal(source('Marl Town (AP) — May 6, 1987'), null);
  assert.equal(source('Ann Lee (Marl Desk) - May 6, 1987'), null);
  assert.equal(source('Marl Town, Wednesday, May 6, 1987'), null);
});

test('the name of a paper may be the beginning of its holder’s', () => {
  const source = (rights: string) => millPage([HEADLINE, '6 May 1987', 'The Ebb Tide', 'Late', rights]).source;
  assert.equal(source('(c) 1987, The Ebb Tide Company. All rights reserved.'), 'The Ebb Tide');
  assert.equal(source('(c) 1987, The Ebb Tides. All rights reserved.'), null);
});
