import { headers } from './headers.ts';

/** A site as a server is to serve it: the folder it is in, the port, and the path below it, which has a slash at both ends. */
export interface ServedSite {
  folder: string;
  port: number;
  base: string;
}

/** The servers whose settings can be written. */
export const servers = ['nginx', 'apache', 'caddy'] as const;

/** One of the servers whose settings can be written. */
export type ServerName = (typeof servers)[number];

/** The settings by which a server serves a site: for nginx a `server` block, for Apache a virtual host, for Caddy a site. */
export function serverSettings(server: ServerName, site: ServedSite): string {
  return writers[server](site);
}

const writers: Record<ServerName, (site: ServedSite) => string> = {
  nginx: ({ folder, port, base }) =>
    block('server', [
      `listen ${port};`,
      'charset utf-8;',
      // Otherwise a redirect to the address with the slash would name the server's own port.
      'absolute_redirect off;',
      ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
      `error_page 404 ${base}404.html;`,
      ...bare(base).map((path) => `location = ${path} { return 301 ${base}; }`),
      `location ${base} { alias "${folder}/"; index index.html; location ~ /\\.ht { deny all; } }`,
    ]),
  apache: ({ folder, port, base }) =>
    [
      `<VirtualHost *:${port}>`,
      `  Alias "${bare(base)[0] ?? '/'}" "${folder}${base === '/' ? '/' : ''}"`,
      `  <Directory "${folder}">`,
      '    AllowOverride All',
      '    Require all granted',
      '    AddDefaultCharset utf-8',
      '  </Directory>',
      '</VirtualHost>',
      '',
    ].join('\n'),
  caddy: ({ folder, port, base }) =>
    block(`:${port}`, [
      'header {',
      ...headers.map(([name, value]) => `  ${name} \`${value}\``),
      '}',
      ...bare(base).map((path) => `redir ${path} ${base} permanent`),
      `handle_path ${base}* {`,
      `  root * "${folder}"`,
      '  file_server { hide .* }',
      '}',
      'handle_errors 404 {',
      `  root * "${folder}"`,
      '  rewrite * /404.html',
      '  file_server { status 404 }',
      '}',
    ]),
};

// A base path without the slash at its end, which some readers will leave out; at a root there is none.
function bare(base: string): string[] {
  return base === '/' ? [] : [base.slice(0, -1)];
}

function block(head: string, lines: string[]): string {
  return `${head} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}
