import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placedFigures } from '../../src/capture/figures/placed-figures.ts';
import { draftOf } from '../../src/capture/read.ts';
import type { Draft } from '../../src/capture/reading/draft.ts';

/** The draft of a page of captions with blank lines between them, and how often any of its lines was looked at. */
function captioned(captions: readonly string[]): { draft: Draft; looks: () => number } {
  const texts = captions.flatMap((caption) => ['', caption]);
  const draft = draftOf(texts, []);
  let count = 0;
  const lines = draft.lines.map((line) => ({
    ...line,
    get n() {
      return (count++, line.n);
    },
  }));
  const claims = texts.map((text, at) => (text ? { n: at + 1, role: 'caption' as const, reason: '' } : undefined));
  const figures = captions.map((caption) => ({ caption, credit: null }));
  return { draft: { ...draft, lines, claims, values: { ...draft.values, figures } }, looks: () => count };
}

test('each figure stands on the first line below the one before that has its words', () => {
  const { draft } = captioned(['The weir in May', 'The mill', 'The weir in May']);
  assert.deepEqual(
    placedFigures(draft).map(({ n }) => n),
    [2, 4, 6],
  );
});

test('of very many captions no line is looked at again for each', () => {
  const { draft, looks } = captioned(Array.from({ length: 1000 }, (_, at) => `The weir on day ${at}.`));
  assert.equal(placedFigures(draft).length, 1000);
  assert.ok(looks() <= 2 * draft.lines.length, `${looks()} looks`);
});
