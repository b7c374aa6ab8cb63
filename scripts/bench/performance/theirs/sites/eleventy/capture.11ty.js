import { each, escaped } from './html.js';

export const data = {
  layout: 'base.11ty.js',
  pagination: { data: 'collections.articles', size: 1, alias: 'article' },
  permalink: ({ article }) => `/articles/${article.fileSlug}/capture/`,
  eleventyComputed: { title: ({ article }) => article?.data.title },
};

/** A capture, line by line. */
export function render({ article }) {
  return `<h1><a href="../">${escaped(article.data.title)}</a></h1>
<ol class="lines">
${each(
  this.captureLines(article.fileSlug),
  ({ n, role, text, reason }) =>
    `<li id="L${n}" data-role="${role}"><a href="#L${n}">${n}</a> <span class="role">${role}</span> <span class="text">${escaped(text)}</span> <span class="reason">${escaped(reason)}</span></li>`,
)}
</ol>`;
}
