import { escaped, list } from './html.js';

export const data = {
  layout: 'base.11ty.js',
  pagination: { data: 'collections.timelinePages', size: 1, alias: 'part' },
  permalink: ({ part }) => part.url,
  eleventyComputed: { title: ({ part }) => part?.title },
};

/** One page of a list of articles. */
export function render({ part }) {
  return `<h1>${escaped(part.title ?? 'Articles')}</h1>\n<p>${part.total ?? part.last} ${part.total ? 'articles' : 'pages'}</p>\n${list(part, this.slug)}`;
}
