import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctedArticle, correctedTexts } from '../../src/article/corrected.ts';
import { correctedSegments, textOfSegments } from '../../src/article/corrections.ts';
import { renderBody } from '../../src/article/html.ts';
import { article } from './sample.ts';

const corrections = [
  { line: 7, from: 'teh', to: 'the', why: 'A slip.' },
  { line: 9, from: 'Ogsaka', to: 'Osaka', why: 'A slip.' },
];

function evidence(...lines: number[]) {
  return { from: 'line' as const, lines, reason: '' };
}

function corrected(text: string, lines: number[] | null): string {
  return textOfSegments(correctedSegments([text], lines, corrections)[0]!);
}

test('puts a correction in where its line is shown, and nowhere else', () => {
  assert.equal(corrected('On teh quay of Ogsaka', [7]), 'On the quay of Ogsaka');
  assert.equal(corrected('On teh quay of Ogsaka', null), 'On the quay of Osaka');
  assert.equal(corrected('On teh quay', [8]), 'On teh quay');
});

test('keeps the original beside each correction', () => {
  assert.deepEqual(correctedSegments(['teh quay'], [7], corrections), [
    [{ text: 'the', original: 'teh', correction: 1 }, { text: ' quay' }],
  ]);
});

test('of several texts the one on the line is meant', () => {
  const texts = correctedSegments(['teh one', 'teh two'], [5, 7], corrections).map(textOfSegments);
  assert.deepEqual(texts, ['teh one', 'the two']);
});

test('marks a correction in its own paragraph only and leads to its note', () => {
  const known = article({ corrections: [corrections[0]!], evidence: { body: evidence(5, 7) } });
  const html = renderBody('On teh first.\n\nOn teh second.\n', known, '/capture/').html;
  assert.match(html, /<p id="p-1">On teh first\.<\/p>/);
  assert.match(
    html,
    /<p id="p-2">On <ins id="correction-1" class="correction"><a href="#correction-1-note">the<\/a><\/ins> second/,
  );
});

test('marks a correction once where the lines of the body are not known', () => {
  const html = renderBody(
    'On teh first.\n\nOn teh second.\n',
    article({ corrections: [corrections[0]!] }),
    '/capture/',
  ).html;
  assert.equal(html.match(/id="correction-1"/g)?.length, 1);
});

test('corrects a subheading, and leaves what stands below the body to its own field', () => {
  const known = article({
    corrections: [
      { line: 6, from: 'Haed', to: 'Head', why: 'A slip.' },
      { line: 20, from: 'teh', to: 'the', why: 'A slip.' },
    ],
    rights: 'Of teh paper',
    evidence: { body: evidence(5), rights: evidence(20) },
  });
  const html = renderBody('On teh first.\n\n## Haed\n', known, '/capture/').html;
  assert.match(html, /<h2><ins id="correction-1" class="correction"><a href="#correction-1-note">Head<\/a>/);
  assert.match(html, /On teh first/);
  assert.equal(correctedArticle(known).rights, 'Of the paper');
});

const slips = article({
  headline: 'Slip A',
  source: 'Slip B',
  section: 'Slip C',
  byline: 'Slip D',
  rights: 'Slip E',
  standfirst: ['Slip F', 'Slip G'],
  figures: [
    { caption: 'Slip H', credit: 'Slip I' },
    { caption: 'Slip J', credit: null },
  ],
  related: [{ text: 'Slip K', after: 1 }],
  comments: [
    {
      n: 1,
      author: 'Slip L',
      posted: null,
      text: ['Slip M', 'Slip N'],
      quotes: null,
      replyTo: null,
      quotation: ['Slip O'],
      votes: null,
      lines: [12, 13, 14],
      evidence: evidence(11),
    },
  ],
  corrections: Array.from({ length: 15 }, (_, at) => ({ line: at + 1, from: 'Slip', to: 'Fit', why: 'A slip.' })),
  evidence: {
    headline: evidence(1),
    source: evidence(2),
    section: evidence(3),
    byline: evidence(4),
    rights: evidence(5),
    standfirst: evidence(6, 7),
    figures: evidence(8, 9),
    related: evidence(10),
  },
});

test('corrects every field of a record that a correction falls into', () => {
  const made = correctedArticle(slips);
  assert.deepEqual(
    [made.headline, made.source, made.section, made.byline, made.rights],
    ['Fit A', 'Fit B', 'Fit C', 'Fit D', 'Fit E'],
  );
  assert.deepEqual(made.standfirst, ['Fit F', 'Fit G']);
  assert.deepEqual(
    made.figures.map(({ caption }) => caption),
    ['Fit H', 'Fit J'],
  );
  assert.equal(made.related[0]!.text, 'Fit K');
  assert.equal(made.comments[0]!.author, 'Fit L');
  assert.deepEqual(made.comments[0]!.quotation, ['Fit O']);
  assert.deepEqual(made.comments[0]!.text, ['Fit M', 'Fit N']);
});

test('marks a correction once, though two texts rest on its line', () => {
  const known = article({
    headline: 'The teh',
    section: 'teh',
    corrections: [corrections[0]!],
    evidence: { headline: evidence(7), section: evidence(7) },
  });
  const { headline, section } = correctedTexts(known);
  assert.deepEqual([headline?.marked, section?.marked], [[1], []]);
  assert.deepEqual(correctedTexts(known, [1]).headline?.marked, []);
});

test('a record without corrections stays the very same', () => {
  const known = article({ headline: 'On teh quay' });
  assert.equal(correctedArticle(known), known);
});
