import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderBody } from '../../src/article/html.ts';
import { article } from './sample.ts';

test('numbers the paragraphs, not the subheadings', () => {
  const html = renderBody('One.\n\n## Between\n\nTwo.\n', article(), '/capture/').html;
  assert.match(html, /<a class="permalink" href="#p-1" aria-label="Paragraph 1">1<\/a><p id="p-1">One\.<\/p>/);
  assert.match(html, /<h2>Between<\/h2>/);
  assert.match(html, /<p id="p-2">Two\.<\/p>/);
});

test('sets a related line after the paragraph that it stood under', () => {
  const html = renderBody(
    'One.\n\nTwo.\n',
    article({ related: [{ text: 'Also <here>', after: 1 }] }),
    '/capture/',
  ).html;
  assert.match(
    html,
    /One\.<\/p><div class="passage-tools"><\/div><\/div><aside class="related"><p>Also &#x3C;here><\/p><\/aside>/,
  );
});

test('lets no script, no handler and no picture of another host through', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[b](data:text/html,x)',
    '![c](https://elsewhere.example/x.png)',
    '<p id="p-1" onclick="x">d</p>',
    '[e](https://fine.example/ "title")',
  ].join('\n\n');
  const html = renderBody(hostile, article(), '/capture/').html;
  assert.doesNotMatch(html, /<script|<img|onerror|javascript:|data:text|onclick/);
  assert.match(html, /<a href="https:\/\/fine\.example\/" title="title">e<\/a>/);
});

test('leads from a paragraph to its line of the capture, where that is known', () => {
  const known = article({ evidence: { body: { from: 'line', lines: [15], reason: '' } } });
  const html = renderBody('One.\n\nTwo.\n', known, '/capture/').html;
  assert.match(html, /One\.<\/p><div class="passage-tools"><a href="\/capture\/#L15">Line 15<\/a><\/div>/);
  assert.match(html, /Two\.<\/p><div class="passage-tools"><\/div>/);
});

test('lets an opening quotation mark hang', () => {
  assert.match(renderBody('“One.”\n\nTwo.\n', article(), '/capture/').html, /^<div class="paragraph hanging">/);
});
