import type { APIRoute } from 'astro';
import { address } from '../site/address.ts';

/** `/robots.txt`: everything may be read; where the archive knows its address, with that of the sitemap (RFC 9309). */
export const GET: APIRoute = () => {
  const sitemap = address('/sitemap-index.xml');
  return new Response(`User-agent: *\nAllow: /\n${sitemap ? `\nSitemap: ${sitemap}\n` : ''}`, {
    headers: { 'Content-Type': 'text/plain' },
  });
};
