import { record } from './record.js';

export const data = {
  pagination: { data: 'collections.articles', size: 1, alias: 'article' },
  permalink: ({ article }) => `/articles/${article.fileSlug}/index.json`,
};

/** An article as JSON. */
export function render({ article }) {
  return JSON.stringify(record(article));
}
