import { checked, lasting, lastingFolders } from './lifetimes.ts';
import { bare, type ServedSite } from './served-site.ts';
import { block } from './settings-block.ts';
import { textTypes } from './text-types.ts';

/** The settings by which nginx serves a site: a `server` block. */
export function nginx({ folder, host, port, base, headers }: ServedSite): string {
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

// What nginx itself takes for text besides pages, as whose types it takes no others once any are named.
const alsoText = ['text/xml', 'application/javascript'];
