/* global URLSearchParams, document, fetch, location */
// The least that a search with MiniSearch can be: its serialised index, and excerpts from the texts of the first five.
import MiniSearch from '/minisearch/minisearch.js';

const query = new URLSearchParams(location.search).get('q');
const loaded = await fetch('/minisearch/index.json').then((response) => response.text());
const index = MiniSearch.loadJSON(loaded, { fields: ['title', 'text'], storeFields: ['title'] });
const first = index.search(query).slice(0, 5);
const texts = await Promise.all(first.map(({ id }) => fetch(`/articles/${id}.txt`).then((answer) => answer.text())));
document.getElementById('results').innerHTML = first.map(({ id, title }, at) => result(id, title, texts[at])).join('');

function result(id, title, text) {
  const at = Math.max(0, text.indexOf(query));
  const [before, after] = [text.slice(Math.max(0, at - 80), at), text.slice(at + query.length, at + 120)];
  return `<li><a href="/articles/${id}/">${title}</a><p>${before}<mark>${query}</mark>${after}</p></li>`;
}
