import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveNames } from '../../src/site/lists/names.ts';
import type { Mention } from '../../src/article/mentions.ts';

const mention = (name: string, ...forms: string[]): Mention => ({
  name,
  kind: 'organisation',
  forms,
  passages: ['p-1'],
});

test('names are listed with their articles and the forms found in them, their own form first', () => {
  const articles = [
    { id: 'a', mentions: [mention('WHO', 'W.H.O.', 'WHO'), mention('Board', 'Board')] },
    { id: 'b', mentions: [mention('WHO', 'Health Organization')] },
  ];
  const found = archiveNames(articles, ({ mentions }) => mentions);
  assert.deepEqual(
    found.map(({ name, slug, forms, uses }) => [name, slug, forms, uses.map(({ article }) => article.id)]),
    [
      ['Board', 'board', ['Board'], ['a']],
      ['WHO', 'who', ['WHO', 'Health Organization', 'W.H.O.'], ['a', 'b']],
    ],
  );
});

test('names that share an address share a page', () => {
  const found = archiveNames([[mention('Café', 'Café'), mention('Cafe', 'Cafe')]], (mentions) => mentions);
  assert.deepEqual(
    found.map(({ slug, uses }) => [slug, uses.length]),
    [['cafe', 2]],
  );
});
