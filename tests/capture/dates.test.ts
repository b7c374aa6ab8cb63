import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysIn } from '../../src/capture/dates.ts';

const SURE: readonly [string, string][] = [
  ['2024-10-17T08:00:00Z', '2024-10-17'],
  ['Thursday 17 October 2024', '2024-10-17'],
  ['October 17th, 2024 at 4 pm', '2024-10-17'],
  ['Oct. 17, 2024', '2024-10-17'],
  ['17. März 2021', '2021-03-17'],
  ['17.10.2024, 08:15 Uhr', '2024-10-17'],
  ['le 1er août 2022', '2022-08-01'],
  ['3 de febrero de 2020', '2020-02-03'],
  ['17/10/2024', '2024-10-17'],
  ['10/17/2024', '2024-10-17'],
  ['04/04/2024', '2024-04-04'],
  ['2024年10月17日 18時', '2024-10-17'],
  ['2024년 10월 17일', '2024-10-17'],
  ['17 октября 2024', '2024-10-17'],
  ['5 أبريل 2017', '2017-04-05'],
];

for (const [text, day] of SURE) test(`“${text}” names ${day}`, () => assert.deepEqual(daysIn(text), [day]));

const UNSURE = ['4/5/2024', '31 February 2024', '17 Smarch 2024', '2024-13-01', '32.1.2024', 'Room 12, May', '1200 BC'];
for (const text of UNSURE) test(`“${text}” names no day`, () => assert.deepEqual(daysIn(text), []));
