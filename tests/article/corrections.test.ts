import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderBody } from '../../src/article/html.ts';
import { correctedSegments, correctedText } from '../../src/article/corrections.ts';
import { article } from './sample.ts';

const corrections = [
  { line: 7, from: 'teh', to: 'the', why: 'A slip.' },
  { line: 9, from: 'Ogsaka', to: 'Osaka', why: 'A slip.' },
];

test('puts a correction in where its line is shown, and nowhere else', () => {
  assert.equal(correctedText('On teh quay of Ogsaka', [7], corrections), 'On the quay of Ogsaka');
  assert.equal(correctedText('On teh quay of Ogsaka', null, corrections), 'On the quay of Osaka');
  assert.equal(correctedText('On teh quay', [8], corrections), 'On teh quay');
});

test('keeps the original beside each correction', () => {
  assert.deepEqual(correctedSegments('teh quay', [7], corrections), [
    { text: 'the', original: 'teh', correction: 1 },
    { text: ' quay' },
  ]);
});

test('marks a correction in its own paragraph only and leads to its note', () => {
  const known = article({
    corrections: [corrections[0]!],
    evidence: { body: { from: 'line', lines: [5, 7], reason: '' } },
  });
  const html = renderBody('On teh first.\n\nOn teh second.\n', known).html;
  assert.match(html, /<p id="p-1">On teh first\.<\/p>/);
  assert.match(
    html,
    /<p id="p-2">On <ins id="correction-1" class="correction"><a href="#correction-1-note">the<\/a><\/ins> second/,
  );
});
