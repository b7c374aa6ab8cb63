import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longerLines } from '../../src/capture/headline/longer-lines.ts';
import { measure } from '../../src/capture/lines/measures.ts';

const HEADLINE = 'Mill on the Orme to turn again';
const asked = (...others: string[]) => {
  const lines = measure([HEADLINE, ...others]);
  const { begin, end } = longerLines(lines);
  return [begin(lines[0]!), end(lines[0]!)];
};

test('a line is found at the start and at the end of longer ones, whatever their case', () => {
  assert.deepEqual(asked(`${HEADLINE} | The Orme Courier`), [true, false]);
  assert.deepEqual(asked(`Home › News › ${HEADLINE.toUpperCase()}`), [false, true]);
});

test('a line is not found in itself, in its twin, within another or in a paragraph', () => {
  assert.deepEqual(asked(HEADLINE, `News: ${HEADLINE} – read on`), [false, false]);
  assert.deepEqual(asked(`${HEADLINE}: ${'so the keeper said, '.repeat(20)}`), [false, false]);
});

test('short lines begin too much to tell anything', () => {
  const lines = measure(['Mill', 'Mill on the Orme to turn again']);
  assert.equal(longerLines(lines).begin(lines[0]!), false);
});
