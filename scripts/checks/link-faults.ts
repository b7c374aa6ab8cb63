import fs from 'node:fs';
import path from 'node:path';
import { HtmlValidate, Parser } from 'html-validate';
import { plainText } from '../../src/site/words/plain-text.ts';
import type { SitePage } from './site-pages.ts';

const parser = new Parser(new HtmlValidate({ extends: [] }).getConfigForSync('page.html'));
// Stands for the host of the site, whatever it will be.
const HOST = 'http://site.invalid';

/**
 * Takes note of a page's links and ids; once all have been taken, `faults` tells of links within the site's host that leave its
 * base path or lead to no file, of fragments that no element of the page they lead to has, and of links that lead elsewhere where a
 * host answers without the slash at a page's end as well, one line each.
 */
export function linkCheck(folder: string, base: string): { take: (page: SitePage) => void; faults: () => string[] } {
  const ids = new Map<string, Set<string>>();
  const links = new Map<string, string>();
  const relative: string[] = [];
  const below = base.replace(/\/*$/, '/');
  return {
    take({ address, file, html }) {
      const root = parser.parseHtml(html);
      ids.set(address, new Set(valuesOf(root, 'id')));
      const page = HOST + below + address.slice(1);
      for (const link of linkNames.flatMap((name) => valuesOf(root, name))) {
        if (isRelative(link)) relative.push(`${file}: ${link} leads elsewhere from the page’s address without a slash`);
        const target = URL.canParse(link, page) ? new URL(link, page) : null;
        if (!target) links.set(link, file);
        else if (target.origin === HOST) links.set(target.pathname + target.hash, file);
      }
    },
    faults: () => [
      ...relative,
      ...[...links].flatMap(([link, file]) => faultOf(link, ids, folder, below).map((fault) => `${file}: ${fault}`)),
    ],
  };
}

const linkNames = ['href', 'src', 'action'];

function isRelative(link: string): boolean {
  return !/^(?:[#/?]|$|[a-z][a-z\d+.-]*:)/i.test(link);
}

function faultOf(link: string, ids: Map<string, Set<string>>, folder: string, below: string): string[] {
  if (!link.startsWith(below)) return [`${link} is not below ${below}`];
  const [address = '', fragment = ''] = decodeURIComponent(link.slice(below.length - 1)).split(/#(.*)/s);
  const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
  if (!fs.existsSync(file)) return [`${link} leads to no file`];
  const known = ids.get(address.replace(/\/index\.html$/, '/'));
  return fragment === '' || !known || known.has(fragment) ? [] : [`${link} leads to no element of that page`];
}

function valuesOf(root: ReturnType<Parser['parseHtml']>, name: string): string[] {
  return root.querySelectorAll(`[${name}]`).flatMap((element) => {
    const value = element.getAttributeValue(name);
    return value === null ? [] : [plainText(value)];
  });
}
