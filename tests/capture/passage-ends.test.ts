import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineTraits } from '../../src/capture/body/line-traits.ts';
import { pageTraits } from '../../src/capture/body/page-traits.ts';
import { passage } from '../../src/capture/body/passage.ts';
import { withItsEnds } from '../../src/capture/body/passage-ends.ts';
import { draftOf, STEPS } from '../../src/capture/read.ts';

const PROSE = [
  'The weavers of Orme met in the hall on Monday and counted what is left of the blue dye, which was not a lot.',
  'They will buy red from now on, said the oldest of them, and nobody in the hall had anything to say against that.',
];

function inside(texts: readonly string[]): string[] {
  const page = pageTraits(lineTraits(draftOf(texts, STEPS.slice(0, STEPS.indexOf(passage)))));
  const path = withItsEnds(page, new Uint8Array(page.lines.length).fill(1));
  return page.lines.flatMap(({ line }, at) => (path[at]! > 0 ? [line.value] : []));
}

test('what is left of a menu begins no report', () => {
  assert.deepEqual(inside(['WEAVERS', 'HALL', '2021 VOTE', 'DYE', ...PROSE]), PROSE);
});

test('rows of figures, points of a list, verses and one or two short lines may begin one', () => {
  for (const start of [
    ['Orme 14 11 6', 'Wend 18 22 13', 'Sallow 9 9 9', 'Weir 3 4 5'],
    ['• Dye', '• Wool', '• Seats'],
    ['The weir is low,', 'the wheel is slow,', 'the dye', 'is blue and nobody knows why'],
    ['When we were weavers at the mill', 'and the looms went up and down', 'the river was as blue as dye'],
    ['A short count', 'Blue'],
  ])
    assert.deepEqual(inside([...start, ...PROSE]), [...start, ...PROSE]);
});

test('a sentence below the last paragraph closes the report, with one piece of furniture between at most', () => {
  const end = 'The hall smelled of wool until Thursday, and of soup after that.';
  const closed = (between: readonly string[]) => {
    const page = pageTraits(
      lineTraits(draftOf([...PROSE, ...between, end].join('\n\n').split('\n'), STEPS.slice(0, STEPS.indexOf(passage)))),
    );
    const path = Uint8Array.from(page.lines, (_, at) => (at < PROSE.length ? 1 : 0));
    return withItsEnds(page, path).at(-1);
  };
  assert.deepEqual([closed([]), closed(['Share']), closed(['Share', 'Subscribe'])], [1, 1, 0]);
});
