import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLdText, newsArticle } from '../../src/citation/json-ld.ts';
import { citationMeta } from '../../src/citation/meta.ts';
import type { Article } from '../../src/article/article.ts';
import { article } from '../article/sample.ts';
import { item, known, place, retold } from './samples.ts';

function linked(facts: Partial<Article>, where = {}): Record<string, unknown> {
  const text = jsonLdText(
    newsArticle(article(facts), item(facts, where), { ...place, ...where }, facts.comments?.length ?? 0),
  );
  return JSON.parse(text) as Record<string, unknown>;
}

test('a newspaper’s article in the words of schema.org', () => {
  const data = linked(known);
  assert.equal(data['@type'], 'NewsArticle');
  assert.deepEqual(data['publisher'], { '@type': 'Organization', name: 'The Quayside Courier' });
  assert.deepEqual(data['author'], [
    { '@type': 'Person', name: 'Mina Okafor' },
    { '@type': 'Person', name: 'Ludwig van der Berg' },
  ]);
  assert.equal(data['datePublished'], '2024-10-17');
  assert.equal(data['archivedAt'], place.url);
});

test('a retelling is published by the archive and based on its report', () => {
  const data = linked(retold);
  assert.deepEqual(data['publisher'], { '@type': 'Organization', name: 'The Reading Room' });
  assert.deepEqual(data['isBasedOn'], {
    '@type': 'NewsArticle',
    headline: 'Ferries by night',
    publisher: { '@type': 'Organization', name: 'The Quayside Courier' },
    datePublished: '2024-10',
  });
});

test('a report that was updated says when it was last changed', () => {
  assert.equal(linked({ ...known, updated: '2024-10-18' })['dateModified'], '2024-10-18');
  assert.equal(linked(known)['dateModified'], undefined);
});

test('a date that is only about right is left out of what machines take as exact', () => {
  assert.equal(linked({ published: '2024-10~' })['datePublished'], undefined);
  assert.deepEqual(dates('2024-10~'), []);
});

test('a partial date stays partial', () => {
  assert.deepEqual(dates('2024-10'), ['2024/10']);
  assert.deepEqual(dates('2024'), ['2024']);
  assert.deepEqual(dates('2024-10-07'), ['2024/10/07']);
  assert.deepEqual(dates(null), []);
});

test('no headline can end the script element that holds the data', () => {
  const title = '</script><script>alert(1)</script><!--';
  const text = jsonLdText(newsArticle(article(), item({}, { title }), { ...place, title }, 0));
  assert.doesNotMatch(text, /</);
  assert.equal((JSON.parse(text) as { headline: string }).headline, title);
});

test('Zotero is told a newspaper from a page of the archive', () => {
  assert.equal(metaOf('z:itemType', known)[0], 'newspaperArticle');
  assert.equal(metaOf('z:itemType', retold)[0], 'webpage');
  assert.deepEqual(metaOf('citation_journal_title', retold), []);
  assert.deepEqual(metaOf('citation_author', known), ['Okafor, Mina', 'van der Berg, Ludwig']);
});

function dates(published: string | null): string[] {
  return metaOf('citation_publication_date', { published });
}

function metaOf(wanted: string, facts: Partial<Article>): string[] {
  return citationMeta(item(facts)).flatMap(({ name, content }) => (name === wanted ? [content] : []));
}
