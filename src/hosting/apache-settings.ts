import { bare, type ServedSite } from './served-site.ts';

/** The settings by which Apache serves a site: a virtual host. Headers and the page for what is missing come from the site's own .htaccess. */
export function apache({ folder, host, port, base }: ServedSite): string {
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
