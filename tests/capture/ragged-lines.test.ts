import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logicalLines } from '../../src/capture/lines/logical-lines.ts';
import { read } from '../../src/capture/read.ts';

const REPORT = [
  'The weighing house on the quay has been sold to the man who used to weigh the fish there, and who says that he will weigh whatever people bring, from letters to children, for as long as the scale holds out.',
  'He paid with what he had put by for a boat. The town, which had let the roof fall in, was glad to be rid of it, and the mayor brought the first thing to be weighed, a marrow that had won a prize in the spring.',
  'Those who remember the fish market will find the same brass weights in the window. One is missing; it has held open the door of the inn since the flood, and the landlady will not part with it for any money.',
  'The scale itself was made by a clockmaker from the far side of the bay, who left no drawings, and so the new owner has asked the school to send him a child who is not afraid of cogwheels and who can come on Mondays.',
];
const MENU = ['Quayside Lantern', 'News', 'Tides', 'Letters', 'Weather', 'Shops'];
const TEASERS = [
  'Otter found in the lift of the old mill',
  'Choir wins a cup and loses its conductor',
  'New bench for the ferry',
];

const NARROW = /[ijlt.,;:'()fr ]/;
const BROAD = /[mwMWA-Z]/;
const set = (text: string) =>
  [...text].reduce((sum, sign) => sum + (NARROW.test(sign) ? 0.55 : BROAD.test(sign) ? 1.4 : 1), 0);

/** As a printer sets a paragraph: as many words to a line as the widths of their letters let fit. */
function typeset(paragraph: string, measure = 68): string[] {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const longer = `${lines.at(-1)!} ${word}`.trimStart();
    if (set(longer) <= measure) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const values = (lines: readonly string[]) =>
  logicalLines(lines).flatMap(({ captured, continues }) => (continues === null && captured !== '' ? [captured] : []));

test('lines that were set in type are put together, but where a sentence may have ended a paragraph', () => {
  const lines = REPORT.flatMap((one) => typeset(one));
  const widths = lines.slice(0, 4).map(({ length }) => length);
  assert.ok(Math.max(...widths) - Math.min(...widths) > 3, String(widths));
  const joined = values([...MENU, '', ...lines, '', ...TEASERS]);
  assert.deepEqual([joined.slice(0, 6), joined.slice(-3)], [MENU, TEASERS]);
  const body = joined.slice(6, -3);
  assert.equal(body.join(' '), REPORT.join(' '));
  for (const paragraph of body) assert.match(paragraph, /[.]$/);
  assert.ok(body.length <= REPORT.length + 2, String(body.length));
});

test('a report taken from a printed page is read whole, its headline over two lines as well', () => {
  const headline = 'Weighing house on the quay goes to the man who used to weigh the fish there';
  const lines = [
    ...MENU,
    '',
    ...typeset(headline, 40),
    'By Ada Quill',
    '3 May 2024',
    '',
    ...REPORT.flatMap((one) => [...typeset(one), '']),
  ];
  const reading = read([...lines, 'More news', ...TEASERS].join('\n'));
  assert.deepEqual([reading.headline, reading.byline, reading.published], [headline, 'Ada Quill', '2024-05-03']);
  assert.equal(reading.body.join(' '), REPORT.join(' '));
});

test('headlines, tags in small letters and the lines of a program stay apart', () => {
  const tagged = [...TEASERS, ...TEASERS, ...TEASERS].flatMap((teaser) => [
    `${teaser} since the flood in May`,
    'animals',
  ]);
  const program = Array.from({ length: 12 }, (_, at) => [
    `const weight${at} = await scale.weigh(fish[${at}], 'kilograms');`,
    'return;',
  ]);
  for (const lines of [tagged, program.flat(), REPORT]) assert.deepEqual(values(lines), lines);
});
