import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opening } from '../../src/site/article/opening.ts';

const body = (html: string) => `<div class="paragraph"><a href="#p-1">1</a><p id="p-1">${html}</p></div>`;

test('the opening is the text of the first paragraph', () => {
  assert.equal(opening(body('Ferries &#x26; <ins>trams</ins> run &lt;late&gt;.')), 'Ferries & trams run <late>.');
});

test('a long opening ends between two words', () => {
  assert.equal(opening(body('The ferry, which was late, sank.'), 14), 'The ferry …');
  assert.equal(opening(body('The ferry, which was late, sank.'), 18), 'The ferry, which …');
});

test('a body without a paragraph has no opening', () => {
  assert.equal(opening('<h2>Alone</h2>'), null);
});
