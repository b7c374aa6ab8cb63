import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderBody } from '../../src/article/html.ts';
import { article } from '../article/sample.ts';
import { citable } from '../../src/search/passages.ts';

test('each paragraph of a rendered body is a place in the index, and its number and tools are not', () => {
  const html = citable(renderBody('One.\n\nTwo.\n', article()).html);
  assert.equal(html.match(/data-pagefind-ignore/g)?.length, 4);
  assert.match(html, /<p id="p-2" data-pagefind-title="Paragraph 2">Two\.<\/p>/);
});
