import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LineTraits, lineTraits } from '../../src/capture/traits/line-traits.ts';
import { draftOf, STEPS } from '../../src/capture/read.ts';

const FIRST_STEPS = STEPS.slice(0, 2);
const traitsOf = (...texts: string[]): LineTraits[] => lineTraits(draftOf(texts, FIRST_STEPS));
const one = (text: string): LineTraits => traitsOf(text)[0]!;

test('capitals are counted in longer words from the second on', () => {
  assert.equal(one('Council Opens Bridge Near Mill').capitals, 1);
  assert.equal(one('The council opens a bridge near the mill').capitals, 0);
  assert.ok(one('Yes').capitals < 0);
});

test('digits are a share, commas and sentences a count', () => {
  const { digits, commas, sentences } = one('In 1802, it burnt. In 1804, it stood again. Nobody knew why.');
  assert.equal(Math.round(digits * 100), 13);
  assert.deepEqual([commas, sentences], [2, 2]);
});

test('starts tell quotations, signs, points of a list and small letters apart', () => {
  const starts = (text: string) => {
    const { quoteStart, markStart, listStart, smallStart } = one(text);
    return [quoteStart, markStart, listStart, smallStart].join('');
  };
  assert.equal(starts('“So it is,” she said'), '1000');
  assert.equal(starts('• one of the points'), '0110');
  assert.equal(starts('3. the third point'), '0010');
  assert.equal(starts('and so on'), '0001');
  assert.equal(starts('The mill'), '0000');
});

test('short lines with a word for comments or other reports head them, sentences do not', () => {
  const heads = (text: string) => {
    const { commentHeading, relatedHeading } = one(text).wording;
    return [commentHeading, relatedHeading].join('');
  };
  assert.equal(heads('Leserkommentare'), '10');
  assert.equal(heads('Recommended for you'), '01');
  assert.equal(heads('Das könnte Sie auch interessieren'), '01');
  assert.equal(heads('More from the harbour'), '01');
  assert.equal(heads('They had more from the harbour than they could eat.'), '00');
});

test('the end of a line tells the credit of a picture', () => {
  assert.equal(one('The mill in the evening light. Jo Ash').wording.creditEnd, 1);
  assert.equal(one('Die Mühle am Abend. IMAGO / Jo Ash').wording.creditEnd, 1);
  assert.equal(one('The mill stood in the evening light.').wording.creditEnd, 0);
});

test('blank lines are counted right above a line, and lines of the same text are measured alike', () => {
  const [first, second, third] = traitsOf('The mill at Orme', '', '', 'The mill at Orme', 'Orme');
  assert.deepEqual(
    [first, second, third].map((line) => line?.blanksBefore),
    [0, 2, 0],
  );
  assert.equal(second?.capitals, first?.capitals);
  assert.equal(second?.line.n, 4);
});
