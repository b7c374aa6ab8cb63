import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';

const CAPTURES = path.join(import.meta.dirname, '../captures');

/** What each invented page must come to: the fields that fit in a row, and how many paragraphs there are. */
const EXPECTED: Readonly<Record<string, readonly (string | number | null)[]>> = {
  'harbour-courier--broadsheet': ['en', 'The Harbour Courier', null, 'Edith Marlowe', '2023-03-14', 9, 7, 0],
  'kawabe-shimpo--japanese': ['ja', '川辺新報', '社会', '北沢みのり', '2022-11-03', 6, 4, 0],
  'elbtaler-bote--german': ['de', 'Elbtaler Bote', 'Wirtschaft', 'Jutta Brandner', '2021-05-12', 6, 6, 0],
  'northline--wire': ['en', null, null, null, null, null, 4, 0],
  'tamarisk-today--voted-comments': ['en', 'Tamarisk Today', null, null, '2020', 4, 3, 4],
  'pinefield-ledger--headed-comments': [
    'en',
    'Pinefield Ledger',
    null,
    'Tom Ashgrove and Rita Bell',
    '2019-10-09',
    5,
    3,
    3,
  ],
  'sandlane-diary--blog': ['en', null, null, null, '2018-06-27', 4, 4, 0],
  'grenzblick--split-byline': ['de', null, 'Inland', 'Anna Grün, Deutsche Presse-Agentur', '2024-12-17', 8, 4, 0],
  'tidewater-star--names-alone': ['en', 'Tidewater Star', null, 'Emma Lee, Robin Ash', '2020-07-10', 16, 4, 0],
  'hannuri-ilbo--korean': ['ko', '한누리일보', null, '한가람', '2024-10-17', 6, 4, 0],
  'strait-ledger--points': ['en', null, 'Energy', null, null, 8, 4, 0],
  'al-marsa--arabic': ['ar', null, 'ثقافة', 'سلمى الحداد', '2017-04-05', 4, 3, 0],
  'marl-evening-post--teasers': ['en', 'Marl Evening Post', 'News', 'Hetty Crane', '2021-03-04', 10, 6, 0],
  'ottersea-gazette--list': ['en', 'Ottersea Gazette', null, 'Ruth Falk', '2019-05-12', 6, 11, 0],
  'faro-de-abril--spanish': ['es', 'Faro de Abril', 'Sociedad', 'Inés Cabrera', '2020-02-03', 6, 3, 0],
};

for (const [name, expected] of Object.entries(EXPECTED)) {
  test(`the page ${name} is read`, () => {
    const reading = read(readFileSync(path.join(CAPTURES, name, 'capture.txt'), 'utf8'));
    const { language, source, section, byline, published, body, comments, evidence } = reading;
    const headline = evidence.headline?.lines[0] ?? null;
    const row = [language, source, section, byline, published, headline, body.length, comments.length];
    assert.deepEqual(row, expected);
  });
}
