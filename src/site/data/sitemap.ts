import type { Settings } from '../../archive/settings.ts';
import { address } from '../pages/address.ts';
import type { Brief } from '../lists/brief.ts';
import { capturePagePath } from '../capture/capture-page.ts';
import { articlePagePath } from '../article/further-page.ts';
import type { SitePage } from '../pages/page.ts';
import { xmlElement } from './xml.ts';

/** A file of the sitemap, by its name. */
export interface SitemapFile {
  name: string;
  text: string;
}

/** The most addresses that a file of a sitemap may hold, by the protocol of sitemaps.org. */
const most = 50_000;

/** The addresses that a sitemap tells of: what a reader would look for, as far as search engines may have it. */
export function sitemapPaths(
  pages: SitePage[],
  briefs: Brief[],
  capturePages: (id: string) => number[],
  { robots }: Settings,
): string[] {
  if (robots === 'noindex') return [];
  const listed = pages.map(({ path }) => path).filter((path) => path.endsWith('/') && !unlisted.includes(path));
  return [
    ...listed,
    ...briefs
      .filter(({ indexed }) => indexed)
      .flatMap((brief) => articlePaths(brief, capturePages(brief.cutting.id).length)),
  ];
}

// Further pages of a long article, or of its capture, have text that is nowhere else.
function articlePaths({ cutting: { id }, pages }: Brief, ofCapture: number): string[] {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
  return [
    ...numbers(pages).map((number) => articlePagePath(id, number)),
    ...numbers(ofCapture).map((number) => capturePagePath(id, number)),
  ];
}

const unlisted = ['/search/', '/clippings/', '/404/'];

/** The sitemap of these pages and its index; nothing where the archive does not know its address, or lists none. */
export function sitemap(paths: string[]): SitemapFile[] {
  if (address('/') === null || paths.length === 0) return [];
  const count = Math.ceil(paths.length / most);
  const files = Array.from({ length: count }, (_, n) => ({
    name: `sitemap-${n}.xml`,
    text: document('urlset', 'url', paths.slice(n * most, (n + 1) * most)),
  }));
  const index = document(
    'sitemapindex',
    'sitemap',
    files.map(({ name }) => `/${name}`),
  );
  return [...files, { name: 'sitemap-index.xml', text: index }];
}

function document(root: string, item: string, paths: string[]): string {
  const items = paths.map((path) => `<${item}>${xmlElement('loc', address(path))}</${item}>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items}</${root}>\n`;
}
