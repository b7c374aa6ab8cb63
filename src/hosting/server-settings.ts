import type { Header } from './headers.ts';
import { checked, lasting, lastingFolders } from './lifetimes.ts';
import { textTypes } from './text-types.ts';

/** A site as a server is to serve it. */
export interface ServedSite {
  /** The folder that the build has written. */
  folder: string;
  /** The address to listen on, `*` for every one that the machine has. */
  host: string;
  port: number;
  /** The path that the site was built for, with a slash at both ends. */
  base: string;
  headers: Header[];
}

/** The servers whose settings can be written. */
export const servers = ['nginx', 'apache', 'caddy'] as const;

/** One of the servers whose settings can be written. */
export type ServerName = (typeof servers)[number];

/** The settings by which a server serves a site: for nginx a `server` block, for Apache a virtual host, for Caddy a site. */
export function serverSettings(server: ServerName, site: ServedSite): string {
  return writers[server](site);
}

const writers: Record<ServerName, (site: ServedSite) => string> = { nginx, apache, caddy };

// What nginx itself takes for text besides pages, as whose types it takes no others once any are named.
const alsoText = ['text/xml', 'application/javascript'];

function nginx({ folder, host, port, base, headers }: ServedSite): string {
  return block('server', [
    `listen ${host}:${port};`,
    'charset utf-8;',
    `charset_types ${[...textTypes.map(({ type }) => type), ...alsoText].join(' ')};`,
    // Behind another server, this one's own name and port would lead nowhere.
    'absolute_redirect off;',
    `set $lifetime "${checked[1]}";`,
    // In a location of its own, a header would take the place of all of these.
    ...[...headers, [checked[0], '$lifetime']].map(([name, value]) => `add_header ${name} "${value}" always;`),
    `error_page 404 ${base}404.html;`,
    ...bare(base).map((path) => `location = ${path} { return 301 ${base}$is_args$args; }`),
    `location ${base} { alias "${folder}/"; index index.html; }`,
    ...lastingFolders.map(
      (own) => `location ^~ ${base}${own} { alias "${folder}/${own}"; set $lifetime "${lasting[1]}"; }`,
    ),
    'location ~ /\\.ht { return 404; }',
  ]);
}

// The headers and the page for what is missing come from the site's own .htaccess.
function apache({ folder, host, port, base }: ServedSite): string {
  const alias = base === '/' ? `Alias "/" "${folder}/"` : `Alias "${bare(base)[0]}" "${folder}"`;
  return [
    `Listen ${host === '*' ? '' : `${host}:`}${port}`,
    `<VirtualHost ${host}:${port}>`,
    `  ${alias}`,
    `  <Directory "${folder}">`,
    '    AllowOverride All',
    '    Require all granted',
    '    AddDefaultCharset utf-8',
    '  </Directory>',
    '</VirtualHost>',
    '',
  ].join('\n');
}

function caddy({ folder, host, port, base, headers }: ServedSite): string {
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

// A base path without the slash at its end, which some readers leave out; at a root there is none.
function bare(base: string): string[] {
  return base === '/' ? [] : [base.slice(0, -1)];
}

function block(head: string, lines: string[]): string {
  return `${inner(head, lines).join('\n')}\n`;
}

function inner(head: string, lines: string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), '}'];
}
