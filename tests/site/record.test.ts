import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutting, openingOf } from '../../src/site/lists/cutting.ts';
import { circumstances, facts, parts } from '../../src/site/article/record.ts';
import { article as sample } from '../article/sample.ts';

const article = sample({
  source: 'Echo, The',
  published: '1931-05~',
  evidence: {
    source: { from: 'line', lines: [1], reason: 'a masthead' },
    body: { from: 'line', lines: [3], reason: 'prose' },
  },
});

test('the record says what is known, what is not, and where it comes from', () => {
  const fields = [...facts(article, 'en'), ...circumstances(article, 'en')];
  assert.deepEqual(
    fields.map(({ label, value, provenance }) => [label, value, provenance?.why]),
    [
      ['Source', 'Echo, The', 'a masthead'],
      ['Date', 'about May 1931', undefined],
      ['Rights', null, undefined],
      ['Language', 'English', undefined],
      ['Captured', null, undefined],
    ],
  );
  assert.deepEqual(
    parts(article).map(({ label }) => label),
    ['Body'],
  );
});

test('the day of an update stands below the date, and only where there is one', () => {
  const evidence = { updated: { from: 'line' as const, lines: [4], reason: 'says “updated”' } };
  const [, date, updated] = facts(sample({ published: '1931-05', updated: '1931-06-02', evidence }), 'en');
  assert.equal(date!.label, 'Date');
  assert.deepEqual(
    [updated!.label, updated!.value, updated!.provenance?.who],
    ['Updated', '2 June 1931', 'The capture'],
  );
});

test('a list shows an article without a headline, with a date that HTML cannot write', () => {
  const shown = cutting('a', article, 'en');
  assert.equal(shown.headline, '[No headline captured]');
  assert.deepEqual(shown.date, { text: 'about May 1931', datetime: null });
  assert.deepEqual(openingOf(article, '<p id="p-1">First words.</p>'), ['First words.']);
});
