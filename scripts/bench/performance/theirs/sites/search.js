/* global URLSearchParams, document, location */
// The least that a search with Pagefind can be: the query of the address, and its first five results.
import * as pagefind from '/pagefind/pagefind.js';

const query = new URLSearchParams(location.search).get('q');
const list = document.getElementById('results');
if (query) {
  const { results } = await pagefind.search(query);
  const first = await Promise.all(results.slice(0, 5).map((result) => result.data()));
  list.innerHTML = first
    .map(({ url, meta, excerpt }) => `<li><a href="${url}">${meta.title}</a><p>${excerpt}</p></li>`)
    .join('');
}
