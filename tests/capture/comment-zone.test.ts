import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';

const NOTICE =
  'Your browser is older than this page, which may therefore not look to you as it was meant to look when it was made.';
const REPORT = [
  'The ferry over the Wend was given a new rope on Monday, and the old one was cut up and handed to those who had come to watch.',
  'It had held for thirty years, through two floods and one winter in which the river froze and nobody needed a ferry at all.',
  'The ferryman says that he will miss it, since he knew every knot in it and where it would sing when the wind was from the east.',
  'The council paid half of the new one, and the other half came out of a tin that has stood in the bakery for the last three years.',
  'Some of the coins in that tin were so old that the bank would not take them, and they are now to be shown in the town hall.',
  'A second rope lies ready in the boathouse, because the council does not want to wait for another thirty years of luck to pass.',
  'The children of the school named both ropes, and the ferryman has promised to use the names, at least while they are listening.',
];
const OTHERS = ['Hen house burns', 'Bell is stolen', 'Toll rises', 'Mill is sold', 'Bridge shut'];

test('a menu with a word for comments, over a report and the dates of others, makes no comments of the report', () => {
  const teasers = OTHERS.map((title) => `${title} 2020-10-04`);
  const reading = read([NOTICE, 'Share', 'Comments', '2020-10-04 15:05', ...REPORT, 'Print', ...teasers].join('\n'));
  assert.deepEqual(reading.body.slice(-REPORT.length), REPORT);
});
