import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistakesOn, told } from '../../scripts/bench/mistakes.ts';
import type { Line, Reading } from '../../src/capture/reading/reading.ts';

const PARAGRAPHS = [
  'The ferry of Orme stopped for two swans on Monday and waited until they had made up their minds about the slipway.',
  'Nobody on board complained, the captain says, and a child fed them the crusts that were left of its breakfast.',
  'On Tuesday they came back with a third, and the timetable of the ferry has a footnote since.',
];
const NOTICE = 'Leave your address here and we shall write to you whenever swans are about.';

const page = {
  id: 'orme',
  text: '',
  gold: { id: 'orme', set: 'own', url: '', lang: 'en', body: PARAGRAPHS.join('\n\n') },
};

function reading(roles: readonly Line['role'][]): Reading {
  const texts = [...PARAGRAPHS, NOTICE];
  const lines = texts.map((text, at) => ({ n: at + 1, role: roles[at]!, text, reason: `reason ${at + 1}` }));
  return { lines } as Reading;
}

test('a body as the gold has it shows no mistake', () => {
  assert.deepEqual(mistakesOn(page, reading(['body', 'body', 'body', 'furniture'])), []);
});

test('what the body lacks and has too much is told with the longest line and its reason, the heavier first', () => {
  const mistakes = mistakesOn(page, reading(['furniture', 'body', 'standfirst', 'body']));
  assert.deepEqual(
    mistakes.map(({ kind, lines, longest }) => [kind, lines, longest.n]),
    [
      ['left out', 2, 1],
      ['added', 1, 4],
    ],
  );
  assert.equal(
    told(mistakes[1]!),
    `added ${NOTICE.length} characters in 1 line, the longest line 4 as body: “${NOTICE.slice(0, 58)}…”: reason 4`,
  );
});
