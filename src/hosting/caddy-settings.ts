import type { Header } from './headers.ts';
import { checked, lasting, lastingFolders } from './lifetimes.ts';
import { bare, type ServedSite } from './served-site.ts';
import { block, inner } from './settings-block.ts';

/** The settings by which Caddy serves a site: a site of its own. */
export function caddy({ folder, host, port, base, headers }: ServedSite): string {
  return block(`:${port}`, [
    ...(host === '*' ? [] : [`bind ${host}`]),
    ...headers.map((header) => caddyHeader('*', header)),
    ...caddyLifetimes(lastingFolders.map((own) => `${base}${own}*`).join(' ')),
    // What is asked of a page, with its question mark: by itself, Caddy leaves that out where it adds a slash.
    ...inner('map {query} {asked}', ['"" ""', 'default "?{query}"']),
    ...bare(base).map((path) => `redir ${path} ${base}{asked} permanent`),
    ...inner(`handle_path ${base}*`, [
      `root * "${folder}"`,
      ...inner('@page', ['not path */', 'file {path}/index.html']),
      'redir @page {http.request.orig_uri.path.file}/{asked} permanent',
      ...inner('file_server', ['hide .*']),
    ]),
    ...inner('handle', ['error 404']),
    ...inner('handle_errors', [
      `root * "${folder}"`,
      'rewrite * /404.html',
      'file_server',
      ...[...headers, checked].map((header) => caddyHeader('*', header)),
    ]),
  ]);
}

// Caddy puts headers in an order of its own, so that of these only one fits a file.
function caddyLifetimes(paths: string): string[] {
  return [
    `@lasting path ${paths}`,
    caddyHeader('@lasting', lasting),
    `@checked not path ${paths}`,
    caddyHeader('@checked', checked),
  ];
}

function caddyHeader(files: string, [name, value]: Header): string {
  return `header ${files} ${name} \`${value}\``;
}
