import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invertedNames } from '../../src/capture/bylines/inverted-names.ts';
import { labelledLines } from '../../src/capture/record/labelled-lines.ts';
import { measure } from '../../src/capture/lines/measures.ts';
import { read } from '../../src/capture/read.ts';
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
  assert.equal(source('Marl Gazette, Wednesday, May 6, 1987'), 'Marl Gazette');
  assert.equal(source('The Marl Star6 May 1987By Ann Lee desk@marl.example'), 'The Marl Star');
  assert.equal(source('Marl Town6 May 1987 in pictures'), null);
  assert.equal(source('Marl Echo (Marl, NB) · Wed, May 6, 1987 · Page 2'), 'Marl Echo');
  assert.equal(source('6. maj 1987, Marl Avis, side 4, 143 ord'), 'Marl Avis');
  assert.equal(source('Marl Tidende. Publisert på trykk 06.05.1987.'), 'Marl Tidende');
  assert.equal(source('6 May 1987 - The Marl Star - Ann Lee'), 'The Marl Star');
  assert.equal(source('From the Marl Gazette, 6 May 1987:'), 'Marl Gazette');
  assert.equal(source('마를일보 | 1987-05-06 | 사회 | 4면'), '마를일보');
  assert.equal(source('Culture | May 6, 1987 | Marl'), null);
  assert.equal(source('丸洲新聞 1987/05/06 朝刊 4ページ 512文字'), '丸洲新聞');
  assert.equal(source('丸洲地方 1987/05/06 朝刊 4ページ 512文字'), null);
});

test('the name of a paper may be the beginning of its holder’s', () => {
  const source = (rights: string) => millPage([HEADLINE, '6 May 1987', 'The Ebb Tide', 'Late', rights]).source;
  assert.equal(source('(c) 1987, The Ebb Tide Company. All rights reserved.'), 'The Ebb Tide');
  assert.equal(source('(c) 1987, The Ebb Tides. All rights reserved.'), null);
});

const FERRY = [
  'The night ferry to Brenholm will stop in October for the first winter since the line opened, its owners told the islanders.',
  'Fewer than nine passengers had crossed on most nights last winter, and the ship needs a new boiler that costs too much.',
  'A petition with four hundred names will go to the county on Friday, and the baker has offered to take the mail across.',
];
const LIGHT = [
  'The lighthouse of Skerry has been sold to a painter from the mainland, who wants to open it for visitors in the spring.',
  'Its lamp was put out nine years ago, and the keepers’ house has stood empty since; the roof let in the rain last year.',
  'The harbour master hopes that the stairs will hold, because he has climbed them four thousand times and counted each.',
];
const several = (lines: readonly string[]) => {
  const { headline, body, issues } = read(lines.join('\n'));
  return { headline, body, issues: issues.map(({ code, line }) => [code, line]) };
};

test('of several records in one file only the first is read, and the reader told where the next begins', () => {
  const record = (title: string, body: readonly string[], n: number) => [
    title,
    `BYLINE: ${n === 1 ? 'Ann Lee' : 'Bo Ash'}`,
    `LENGTH: ${n}10 words`,
    'SECTION: News',
    ...body,
    `LOAD-DATE: May ${n}, 1987`,
  ];
  const [first, second] = [record('Night ferry stops', FERRY, 1), record('Lighthouse of Skerry sold', LIGHT, 2)];
  const apart = several([...first, '', ...second]);
  assert.deepEqual(apart, { headline: 'Night ferry stops', body: FERRY, issues: [['several-reports', 10]] });
  const numbered = several(['1 of 2 DOCUMENTS', ...first, '2 of 2 DOCUMENTS', ...second]);
  assert.deepEqual(numbered, { headline: 'Night ferry stops', body: FERRY, issues: [['several-reports', 10]] });
  assert.deepEqual(several(first).issues, []);
  assert.deepEqual(several(['1 of 1 DOCUMENTS', ...first]).issues, []);
  assert.deepEqual(several(['Document 1 of 2', ...first, 'Document 2 of 2', ...second]).issues, [
    ['several-reports', 10],
  ]);
  const pictures = ['Night ferry stops', FERRY[0]!, '1 of 3', FERRY[1]!, '2 of 3', FERRY[2]!];
  assert.deepEqual(several(pictures).issues, []);
});

test('records that end with a number of their own are told apart by it', () => {
  const [first, second] = ['Document BRECHO0020010912dj99000xk', 'Document BRECHO0020010912dj99000xm'];
  const both = several(['Night ferry stops', ...FERRY, first, '', 'Lighthouse of Skerry sold', ...LIGHT, second]);
  assert.deepEqual(both, { headline: 'Night ferry stops', body: FERRY, issues: [['several-reports', 7]] });
});

test('a label may stand on a line of its own above what it says, where many do and some that hardly any other page has', () => {
  const turns = [
    'Subject',
    'Mills',
    'Author',
    'Lee, Ann',
    'Publication title',
    'The Mill',
    'Pages',
    'Title',
    'Mill sold',
  ];
  const found = labels([...turns, 'Publication date', '6 May 1987']);
  assert.deepEqual(found, [
    ['subject', null, 'Mills'],
    ['author', 'byline', 'Lee, Ann'],
    ['publication title', 'source', 'The Mill'],
    ['title', 'headline', 'Mill sold'],
    ['publication date', 'published', '6 May 1987'],
  ]);
  assert.deepEqual(labels([...turns, 'Next']), []);
});

test('a report is read from the line that cites it alone, where a place in brackets and a page are in it', () => {
  const page = (cited: string) => {
    const { byline, source, published } = millPage([HEADLINE, cited, 'Full Text']);
    return [byline, source, published];
  };
  const all = ['Orla Quist', 'The Mill', '1987-05-06'];
  assert.deepEqual(page('Quist, Orla. The Mill; Marl [Marl]. 6 May 1987: A.4.'), all);
  assert.deepEqual(
    page('Quist, Orla. The Mill, Late Edition (East Marl); Marl, N.B. [Marl, N.B.]06 May 1987: 4.'),
    all,
  );
  assert.deepEqual(page('The Mill; Marl [Marl]. 6 May 1987: A.4.'), [null, 'The Mill', '1987-05-06']);
  assert.equal(page('Quist, Orla. The Mill; Marl. 6 May 1987.')[1], null);
});

test('the company above the number of a report is none of its lines, and another line there is', () => {
  const end = (line: string) =>
    millPage([HEADLINE, '(c) 1987 Marl Mill Company'], [line, '', 'Document MARL00020010912dj99000xk']).lines.at(-3)
      ?.role;
  assert.deepEqual([end('Marl Mill Company'), end('They danced until the morning.')], ['furniture', 'body']);
});

test('the source of a page is told for what it is', () => {
  const told = (line: string) => millPage([line, HEADLINE]).issues.map(({ code, line }) => [code, line]);
  assert.deepEqual(told('<!DOCTYPE html>'), [['markup', 1]]);
  assert.deepEqual(told('<html lang="en"><body>'), [['markup', 1]]);
  assert.deepEqual(told('<header of the page>'), []);
  assert.deepEqual(told('HTML'), []);
});

test('the day on which a database took a report in or changed what it says of it is none of the report’s', () => {
  const record = ['AUTOR: Ann Lee', 'RUBRIK: Nachrichten', 'LÄNGE: 143 Wörter', 'TYPE-PUBLICATION: Zeitung'];
  const page = millPage(['6. Mai 1987', HEADLINE, ...record, 'UPDATE: 7. Mai 1987']);
  assert.deepEqual([page.published, page.updated], ['1987-05-06', null]);
  assert.equal(millPage([HEADLINE, 'Downloaded on May 9, 2014']).published, null);
});

test('a citation with the paper in quotes is no paragraph', () => {
  const cited =
    'Mill sold to the women. "Marlsche courant". Marl, 16-05-1987, p. 4. Geraadpleegd op 09-05-2014, https://marl.example/1';
  const page = millPage([cited, HEADLINE]);
  assert.deepEqual([page.source, page.published, page.body.length], ['Marlsche courant', '1987-05-16', 3]);
});
