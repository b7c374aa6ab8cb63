import fs from 'node:fs';

const FRONT = 50; // articles on the front page
const PAGE = 300; // articles of a paper, of a name and of all
const ROWS = 400; // articles of a year

/** The same pages as the other generators make: what they share is computed here once, as collections. */
export default function (config) {
  for (const folder of ['captures', 'downloads']) config.ignores.add(folder);
  config.addPassthroughCopy({ static: '/', downloads: 'articles' });
  config.addCollection('newest', (api) => api.getFilteredByTag('articles').reverse());
  for (const key of ['sources', 'timeline', 'names']) {
    config.addCollection(key, (api) => terms(api.getFilteredByTag('articles').reverse(), key));
    config.addCollection(`${key}Pages`, (api) =>
      termPages(terms(api.getFilteredByTag('articles').reverse(), key), key),
    );
  }
  config.addCollection('homePages', (api) => listPages(api.getFilteredByTag('articles').reverse(), '/', PAGE, FRONT));
  config.addFilter('slug', slug);
  config.addFilter('captureLines', (id) => JSON.parse(fs.readFileSync(`captures/${id}.md`, 'utf8')).lines);
  return {
    dir: { includes: '_layouts', output: '../out-eleventy' },
    templateFormats: ['md', '11ty.js'],
    // Articles are Markdown alone: to look for another language in them would only take time.
    markdownTemplateEngine: false,
  };
}

function terms(articles, key) {
  const bySlug = new Map();
  for (const article of articles) {
    for (const title of article.data[key] ?? []) {
      const term = bySlug.get(slug(title)) ?? { title, url: `/${key}/${slug(title)}/`, articles: [] };
      bySlug.set(slug(title), term);
      term.articles.push(article);
    }
  }
  return [...bySlug.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
}

function termPages(all, key) {
  return all.flatMap(({ title, url, articles }) =>
    listPages(articles, url, key === 'timeline' ? ROWS : PAGE).map((page) => ({
      ...page,
      title,
      total: articles.length,
    })),
  );
}

function listPages(articles, base, size, first = size) {
  const last = 1 + Math.max(0, Math.ceil((articles.length - first) / size));
  const address = (number) => (number === 1 ? base : `${base}page/${number}/`);
  return Array.from({ length: last }, (_, at) => ({
    articles: at === 0 ? articles.slice(0, first) : articles.slice(first + (at - 1) * size, first + at * size),
    url: address(at + 1),
    number: at + 1,
    last,
    newer: at > 0 ? address(at) : null,
    older: at + 1 < last ? address(at + 2) : null,
  }));
}

function slug(text) {
  return text.toLowerCase().replaceAll(' ', '-');
}
