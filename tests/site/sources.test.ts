import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourcePath, sources, sourceSlug } from '../../src/site/lists/sources.ts';

test('forms of a name that share a slug are one source, and unknown sources are none', () => {
  const found = sources(['The Echo', null, 'Abend Post', 'The ECHO'], (name) => name);
  assert.deepEqual(found, [
    { name: 'Abend Post', slug: 'abend-post', articles: ['Abend Post'] },
    { name: 'The Echo', slug: 'the-echo', articles: ['The Echo', 'The ECHO'] },
  ]);
});

test('a name that has no slug is addressed by its characters', () => {
  assert.equal(sourcePath('新聞'), '/sources/u65b0-805e/');
});

test('the address of a name of any length is one that a disk can hold', () => {
  const [long, longer] = ['文'.repeat(300), '文'.repeat(301)].map(sourceSlug);
  assert.ok(long!.length < 250);
  assert.notEqual(long, longer);
  assert.equal(sourceSlug('CON'), 'u43-4f-4e');
});
