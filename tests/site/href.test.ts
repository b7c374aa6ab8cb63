import assert from 'node:assert/strict';
import { test } from 'node:test';
import { underBase } from '../../src/site/pages/href.ts';

for (const [base, expected] of [
  ['/', '/articles/a/'],
  ['/news', '/news/articles/a/'],
  ['/news/', '/news/articles/a/'],
  ['/a/b/', '/a/b/articles/a/'],
] as const) {
  test(`under the base path ${base} an article is at ${expected}`, () => {
    assert.equal(underBase(base, '/articles/a/'), expected);
  });
}
