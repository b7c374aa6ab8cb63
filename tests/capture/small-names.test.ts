import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ferryPage } from './ferry.ts';

/** Lines between headline and body, with a bar between two, and the byline that they make. */
const ROWS: readonly [string, string, string | null][] = [
  ['en', 'by helen tull ¦ 7 April 2021', 'helen tull'],
  ['en', 'By helen tull and peter r. marsh ¦ 7 April 2021', 'helen tull and peter r. marsh'],
  ['en', 'by HELEN TULL and peter marsh ¦ 7 April 2021', 'HELEN TULL and peter marsh'],
  [
    'en',
    'by helen tull, peter marsh and anne-marie o’dell | 7 April 2021',
    'helen tull, peter marsh and anne-marie o’dell',
  ],
  ['en', '7 April 2021 ¦ written by helen tull', 'helen tull'],
  ['de', 'von jens albers ¦ 7. April 2021', 'jens albers'],
  ['fr', 'par hélène morvan ¦ 7 avril 2021', 'hélène morvan'],
  ['es', 'por lucía ferrer ¦ 7 de abril de 2021', 'lucía ferrer'],
  ['it', 'di carlo benassi ¦ 7 aprile 2021', 'carlo benassi'],
  ['pt', 'por joão da costa ¦ 7 de abril de 2021', 'joão da costa'],
  ['nl', 'door pieter de graaf ¦ 7 april 2021', 'pieter de graaf'],
  ['en', 'by helen tull', null],
  ['en', 'Share ¦ Print ¦ Save ¦ by helen tull ¦ 7 April 2021', null],
  ['en', 'by grace alone ¦ 7 April 2021', null],
  ['en', 'by will of the council ¦ 7 April 2021', null],
  ['en', 'by mark down prices ¦ 7 April 2021', null],
  ['en', 'by peter and the wolf ¦ 7 April 2021', null],
  ['en', 'by next summer ¦ 7 April 2021', null],
  ['en', 'by helen mail ¦ 7 April 2021', null],
  ['de', 'von anna bis zuletzt ¦ 7. April 2021', null],
  ['fr', 'par la mer ¦ 7 avril 2021', null],
  ['es', 'por mar y tierra ¦ 7 de abril de 2021', null],
  ['it', 'di nuovo insieme ¦ 7 aprile 2021', null],
  ['en', 'By Helen Tull and staff writers ¦ 7 April 2021', 'Helen Tull'],
];

for (const [language, lines, byline] of ROWS) {
  test(`names without capitals are authors right below the headline, beside a day (${language}: ${lines})`, () => {
    assert.equal(ferryPage(language, lines.split(' ¦ ')).byline, byline);
  });
}
