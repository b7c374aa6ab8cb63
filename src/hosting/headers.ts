import type { Settings } from '../archive/settings.ts';
import { contentPolicy } from './policy.ts';

/** A header that a host sends with every file of a site: its name and its value. */
export type Header = readonly [name: string, value: string];

// What a page could ask a reader's device for, none of which any page here has a use for.
const unused = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** Keeps search engines off every file of an archive whose archive.yaml says so. */
const hidden: Header = ['X-Robots-Tag', 'noindex'];

/** The headers of every file of an archive's site. */
export function headersFor({ robots }: Pick<Settings, 'robots'>): Header[] {
  return robots === 'noindex' ? [...headers, hidden] : headers;
}

/** The headers that every site is sent with: every host's own file of headers is written from this table. */
export const headers: Header[] = [
  ['Content-Security-Policy', contentPolicy('header')],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', unused.map((name) => `${name}=()`).join(', ')],
];
