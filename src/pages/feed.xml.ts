import type { APIRoute } from 'astro';
import { addressOrPath } from '../site/pages/address.ts';
import type { FeedItem, FeedPage } from '../site/data/feed.ts';
import { xmlElement, xmlText } from '../site/data/xml.ts';

/** `/feed.xml`: the newest articles as RSS 2.0, with Dublin Core for what RSS has no element for. */
export const GET: APIRoute = ({ locals }) => {
  const { title, description, language } = locals.settings;
  const { items } = locals.page as FeedPage;
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    xmlElement('title', title),
    xmlElement('link', addressOrPath('/')),
    xmlElement('description', description),
    xmlElement('language', language),
    `<atom:link href="${xmlText(addressOrPath('/feed.xml'))}" rel="self" type="application/rss+xml"/>`,
    ...items.map(item),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
  return new Response(body, { headers: { 'Content-Type': 'application/rss+xml' } });
};

// RSS takes a time alone; a month or a year is left to Dublin Core, which takes them as they are.
function item({ title, url, summary, source, byline, language, date, day }: FeedItem): string {
  const elements = [
    xmlElement('title', title),
    xmlElement('link', url),
    xmlElement('guid', url).replace('<guid>', `<guid isPermaLink="${url.includes(':')}">`),
    xmlElement('description', summary),
    xmlElement('pubDate', day && day.toUTCString()),
    xmlElement('dc:date', date),
    xmlElement('dc:creator', byline),
    xmlElement('dc:source', source),
    xmlElement('dc:language', language),
  ];
  return `<item>${elements.join('')}</item>`;
}
