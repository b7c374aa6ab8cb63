import type { APIRoute } from 'astro';
import { address } from '../site/pages/address.ts';
import { href } from '../site/pages/href.ts';
import type { RobotsPage } from '../site/data/robots-page.ts';

// A page can say that it is not for search engines. The files with its text cannot, so they are not to be fetched at all.
const files = [
  '/articles/*.md$',
  '/articles/*.json$',
  '/articles/*.txt$',
  '/data/*.json$',
  '/data/*.csv$',
  '/data/*.ndjson$',
];

/** `/robots.txt` (RFC 9309), with the address of the sitemap where there is one. */
export const GET: APIRoute = ({ locals }) => {
  const closed = (locals.page as RobotsPage).open ? [] : files.map((file) => `Disallow: ${href(file)}\n`);
  const sitemap = locals.settings.robots === 'noindex' ? null : address('/sitemap-index.xml');
  const lines = ['User-agent: *\n', 'Allow: /\n', ...closed, ...(sitemap ? [`\nSitemap: ${sitemap}\n`] : [])];
  return new Response(lines.join(''), { headers: { 'Content-Type': 'text/plain' } });
};
