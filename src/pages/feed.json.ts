import type { APIRoute } from 'astro';
import { addressOrPath } from '../site/pages/address.ts';
import type { FeedItem, FeedPage } from '../site/data/feed.ts';

/** `/feed.json`: the newest articles as JSON Feed 1.1, in full where search engines may have them. */
export const GET: APIRoute = ({ locals }) => {
  const { title, description, language } = locals.settings;
  const { items } = locals.page as FeedPage;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language,
    home_page_url: addressOrPath('/'),
    feed_url: addressOrPath('/feed.json'),
    items: items.map(item),
  };
  return Response.json(feed, { headers: { 'Content-Type': 'application/feed+json' } });
};

// The format wants a time where it wants a date: one that is known to the day alone begins with it.
function item({ url, title, summary, html, source, byline, language, date, day }: FeedItem): object {
  return {
    id: url,
    url,
    title,
    summary,
    // One of the two there must be.
    ...(html === null ? { content_text: summary } : { content_html: html }),
    ...(day && { date_published: day.toISOString() }),
    ...(byline && { authors: [{ name: byline }] }),
    ...(language && { language }),
    _cuttings: { source, published: date },
  };
}
