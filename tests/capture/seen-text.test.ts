import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../src/capture/read.ts';
import { capturedAs, seenText, trimmed } from '../../src/capture/text/seen-text.ts';

const BODY = [
  'The\u00a0ferry has been laid up since the spring, when the har\u00adbour silted and the council found no money for it.',
  'Those who live on the far\u200b bank now drive forty minutes to a shop that they can see from their own windows.',
  '\u201cIt is a long way round for a loaf of bread\u201d, said one of them, who has learnt to bake since the winter came.',
];

test('spaces of any kind are spaces, and what has no width is gone', () => {
  assert.equal(seenText('q\u00a0v\u3000j\u2009x\u202fk\u0085w\u2028z\fy'), 'q v j x k w z y');
  assert.equal(seenText('har\u00adbour\u200b\u200e \u2067bank\u2069\ufeff'), 'harbour bank');
  assert.equal(seenText('a\tb'), 'a\tb');
});

test('of a very wide space 80 characters are seen, and it is found again as wide as it was captured', () => {
  const wide = `Ann${' \u200b\t\u00a0'.repeat(200)}Lee`;
  assert.match(seenText(wide), /^Ann\s{80}Lee$/);
  assert.equal(capturedAs(seenText(wide), `By ${wide} and Jo${' '.repeat(99)}Ash`), wide);
  assert.equal(capturedAs('Jo', `By ${wide} and Jo Ash`), 'Jo');
});

// Patterns that look for the end of a space from each of its characters would take minutes for such a page.
for (const space of [' ', '\t', '\u00a0', '\u3000', ' \u200b']) {
  test(`a page is read with spaces of any width in its lines: ${JSON.stringify(space)}`, () => {
    const wide = space.repeat(200_000);
    const head = [
      `Headline: Ferry laid${wide}up`,
      `Paper: Skerry${wide}Mail`,
      `Author: Una${wide}Marsh`,
      'Date: 8 June 2019',
    ];
    const { headline, source, lines } = read([...head, `Section:${wide}x`, '', ...BODY].join('\n'));
    // Not with equal: what differs here would fill the screen.
    assert.ok(headline === `Ferry laid${wide}up`);
    assert.ok(source === `Skerry${wide}Mail`);
    assert.ok(lines.slice(0, 4).every(({ text }, at) => text === head[at]));
  });
}

test('only what is at the ends is trimmed', () => {
  assert.equal(trimmed('\ufeff\u00a0\u200e a\u200bb \u3000\u0085\r'), 'a\u200bb');
  assert.equal(trimmed('\u200b\u00ad'), '');
});

test('words that were seen are found again as they were captured', () => {
  assert.equal(capturedAs('harbour bank', 'the har\u00adbour\u00a0bank\u200b today'), 'har\u00adbour\u00a0bank');
  assert.equal(capturedAs('a', '\u200ba'), 'a');
  assert.equal(capturedAs('sea', 'the harbour'), null);
});

test('values keep what is invisible inside them, and what decides on them does not see it', () => {
  const lines = [
    'Log\u00a0in',
    '\u200b\u200e',
    '\ufeffFerry laid up since the spring as har\u00adbour silts',
    'By\u00a0Una\u00a0Marsh\u200b',
    '8\u202fJune\u00a02019',
    ...BODY,
    'Adver\u00adtisement',
  ];
  const reading = read(lines.join('\r\n'));
  assert.equal(reading.headline, 'Ferry laid up since the spring as har\u00adbour silts');
  assert.equal(reading.byline, 'Una\u00a0Marsh');
  assert.equal(reading.published, '2019-06-08');
  assert.deepEqual(reading.body, BODY);
  const roles = reading.lines.map(({ role }) => role);
  assert.deepEqual([roles[0], roles[1], roles.at(-1)], ['furniture', 'blank', 'furniture']);
  assert.match(reading.lines.at(-1)!.reason, /advert/i);
});

test('a comment keeps what is invisible in it, and is found again where it is quoted without', () => {
  const lines = [
    'Ferry laid up',
    '',
    ...BODY,
    '',
    '2 Comments',
    '',
    'They would have\u00a0had a bridge by now\u200b, had they voted.',
  ];
  const quoting = [
    '3 ( +3 / -0 )',
    'They would have had a bridge by now, had they voted.',
    'They did vote.',
    '1 ( +1 / -0 )',
  ];
  const { comments } = read([...lines, ...quoting].join('\n'));
  assert.deepEqual(comments[0]?.text, ['They would have\u00a0had a bridge by now\u200b, had they voted.']);
  assert.equal(comments[1]?.quotes, 1);
});
