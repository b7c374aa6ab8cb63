import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headProse } from '../../src/capture/body/head-prose.ts';
import { lineTraits } from '../../src/capture/traits/line-traits.ts';
import { pageTraits } from '../../src/capture/traits/page-traits.ts';
import { passage } from '../../src/capture/body/passage.ts';
import { draftOf, STEPS } from '../../src/capture/read.ts';

const REVIEWS = [
  [
    'The Otter Who Kept the Weir',
    'Nell Okafor',
    'Harbour Books, 96 pages',
    'An otter looks after a weir that nobody wants, and the children of the mill bring her a lamp and what is left of their bread.',
  ],
  [
    'Blue Dye',
    'Tobias Wren',
    'A dyer has one colour left and a town to dress in it, and finds that there are more blues than the town has people to wear them.',
  ],
  [
    'Nine Ways to Peel a Pear',
    'Greta Moss',
    'Every way takes a page and a pear, and the tenth, which the cook will not tell, takes the rest of this odd and friendly book.',
  ],
  [
    'A Clock That Runs Backwards',
    'Ida Pell',
    'The clock on the square loses an hour a day, and whoever is late for anything in the town comes to thank it in the evening.',
  ],
];
const TEASER =
  'The ferry stopped for two swans on Monday and waited until they had made up their minds about the slipway of the harbour.';

function pathOf(found: (line: string) => boolean, above: readonly string[]): string[] | null {
  const texts = [...above, ...REVIEWS.flat(), 'Share', 'More from the harbour', TEASER];
  const page = pageTraits(lineTraits(draftOf(texts, STEPS.slice(0, STEPS.indexOf(passage)))));
  const path = headProse(
    page,
    Uint8Array.from(page.lines, ({ line }) => (found(line.value) ? 1 : 0)),
  );
  return path && page.lines.flatMap(({ line }, at) => (path[at]! > 0 ? [line.value] : []));
}

test('a list of reviews below a date is the report, and not the teaser below it that was found', () => {
  const path = pathOf((line) => line === TEASER, ['Four books for wet days', '3 May 2021']);
  assert.deepEqual(path, REVIEWS.flat());
});

test('prose that was found below the date stays the report, and none is looked for below no date', () => {
  assert.equal(
    pathOf((line) => line === REVIEWS[0]![3], ['Four books for wet days', '3 May 2021']),
    null,
  );
  assert.equal(
    pathOf((line) => line === TEASER, ['Four books for wet days']),
    null,
  );
});
