import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';

const HEADLINE = 'Mayor of Orme catches a cold at the opening of the new bridge';
const REPORT = [
  'ORME (Wend Post) — A spokesman says that the mayor of Orme, who opened the new bridge on Monday in the rain, has caught a cold.',
  'The mayor learned of it on Tuesday, has no fever, and has kept to his house since then, the spokesman said on Friday.',
  'He is the third of those who stood on the bridge that day to fall ill, after the bishop and a man who held the ribbon.',
  'The bishop and the man with the ribbon have both recovered from their colds.',
  'The band, which had played under a roof, has stayed in good health so far.',
];
const OTHERS = [
  [
    'Bridge toll to be paid in coins alone until the machine has come',
    'by Ada Lunt and Bo Wend / May 4, 2021',
    'ORME (Wend Post) — Whoever crosses the new bridge with a cart will have to pay in coins until the autumn, the council says.',
    'The machine that takes notes as well has been ordered, but it will come by ship, and the ship has not left its port as yet.',
  ],
  [
    'Baker of Upper Wend settles with the owner of the hens for nine crowns',
    'by Cy Moor / May 4, 2021',
    'UPPER WEND (Wend Post) - The baker of Upper Wend has settled with a neighbour, who said that smoke from his oven had put her hens off laying, for nine crowns and a loaf a week for as long as the hens shall live, the court said.',
    'The court heard the hens as well, in a manner of speaking: a clerk had counted their eggs for a month, and read out the numbers.',
  ],
  [
    'Tin in the town hall still waits for the last of those it owes',
    'by Di Fell and Wend Post / May 4, 2021',
    'ORME (Wend Post) — If you have not been paid for your work on the bridge, you have until Saturday to come to the town hall, where the money lies in a tin.',
    '"Tomorrow is the last day, at three," said the clerk.',
  ],
];
const lead = (words: string) =>
  OTHERS.flatMap(([title, by, ...texts]) => [title!, by!, '', ...texts.flatMap((text) => [text, '']), words]);
const titles = OTHERS.map(([title]) => title!);
const page = (...below: string[]) =>
  read(
    [
      HEADLINE,
      '',
      'by: Eve Holm',
      '',
      'Posted: May 4, 2021 / 05:25 PM',
      '',
      ...REPORT.flatMap((text) => [text, '']),
      ...below,
    ].join('\n'),
  );

test('the first words of other reports, each dated and leading on in the same words, are none of the report', () => {
  const below = ['Share this story', 'MORE NEWS STORIES', ...lead('Read the Full Article'), 'TOP STORIES'];
  assert.deepEqual(page(...below, ...titles).body, REPORT);
});
