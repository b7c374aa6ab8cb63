import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standaloneHtml } from '../../src/site/data/standalone-html.ts';

const url = 'https://archive.example/$&/articles/a/';

test('links within the page lead to it, and what is only for the page is gone', () => {
  const html =
    '<div class="paragraph"><a class="permalink" href="#p-1">1</a><p id="p-1">See <a href="#c-2">that</a> and ' +
    '<a class="x" href="#c-3" title="a > b">this</a>.</p><div class="passage-tools"><a href="/capture/#L1">Line 1</a></div></div>';
  assert.equal(
    standaloneHtml(html, url),
    `<div class="paragraph"><p id="p-1">See <a href="${url}#c-2">that</a> and <a class="x" href="${url}#c-3" title="a > b">this</a>.</p></div>`,
  );
});

test('a text that has the words of a link stays as it was captured', () => {
  const html = '<p id="p-1">Write &#x3C;a href="#top">, or href="#" alone, class="permalink".</p>';
  assert.equal(standaloneHtml(html, url), html);
});
