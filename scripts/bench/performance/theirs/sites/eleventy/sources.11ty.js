import { each, escaped } from './html.js';

export const data = { layout: 'base.11ty.js', title: 'Sources', permalink: '/sources/' };

/** All sources with their numbers of articles. */
export function render({ title, collections }) {
  const item = (term) => `<li><a href="${term.url}">${escaped(term.title)}</a> ${term.articles.length}</li>`;
  return `<h1>${title}</h1>\n<ul>${each(collections.sources, item)}</ul>`;
}
