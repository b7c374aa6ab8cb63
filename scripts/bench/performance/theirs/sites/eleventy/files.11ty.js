import { each, escaped, opening } from './html.js';
import { record } from './record.js';

const SITE = 'https://papers.example';
const NEWEST = 50;
const FILES = {
  '/data/articles.json': ({ newest }) => JSON.stringify(newest.map(record)),
  '/data/articles.csv': ({ newest }) => articles(newest),
  '/data/comments.csv': ({ newest }) => comments(newest),
  '/feed.json': ({ newest }) => JSON.stringify(feed(newest.slice(0, NEWEST))),
  '/index.xml': ({ newest }) => rss(newest.slice(0, NEWEST)),
  '/sitemap.xml': (collections) => sitemap(collections),
};

export const data = {
  files: Object.keys(FILES),
  pagination: { data: 'files', size: 1, alias: 'file' },
  permalink: ({ file }) => file,
  eleventyExcludeFromCollections: true,
};

/** A file that is about the whole archive. */
export function render({ file, collections }) {
  return FILES[file](collections);
}

function articles(all) {
  const rows = all.map(({ fileSlug, data }) => [
    fileSlug,
    data.title,
    data.source,
    data.section,
    data.byline,
    data.published,
    data.page.rawInput.split(/\s+/).length,
  ]);
  return csv([['id', 'headline', 'source', 'section', 'byline', 'published', 'words'], ...rows]);
}

function comments(all) {
  const rows = all.flatMap(({ fileSlug, data }) =>
    data.comments.map(({ n, author, posted, votes, text }) => [
      fileSlug,
      n,
      author,
      posted,
      votes?.net,
      text.join(' '),
    ]),
  );
  return csv([['id', 'n', 'author', 'posted', 'net', 'text'], ...rows]);
}

function csv(rows) {
  return rows
    .map((row) => row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',') + '\n')
    .join('');
}

function feed(some) {
  const items = some.map(({ url, data }) => ({
    id: SITE + url,
    url: SITE + url,
    title: data.title,
    summary: opening(data),
    date_published: data.published,
  }));
  return { version: 'https://jsonfeed.org/version/1.1', title: 'Papers for the bench', items };
}

function rss(some) {
  const item = ({ url, data }) =>
    `<item><title>${escaped(data.title)}</title><link>${SITE}${url}</link><description>${escaped(opening(data))}</description></item>`;
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Papers for the bench</title>${each(some, item)}</channel></rss>`;
}

function sitemap({ all }) {
  return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${each(
    all,
    ({ url }) => `<url><loc>${SITE}${url}</loc></url>`,
  )}</urlset>`;
}
