import type { Header } from './headers.ts';
import { textType, textTypes } from './text-types.ts';

/** A file that a host reads out of the folder it serves. */
export interface HostFile {
  name: string;
  text: string;
}

/** The files by which hosts know how to serve a site below `base`, which has a slash at both ends, and what to send with it. */
export function hostFiles(base: string, headers: Header[]): HostFile[] {
  return [
    { name: '_headers', text: `${base}*\n${headers.map(pagesLine).join('')}` },
    { name: '.htaccess', text: htaccess(base, headers) },
    // GitHub Pages leaves out of a branch what begins with _ where no such file is there.
    { name: '.nojekyll', text: '' },
  ];
}

// Netlify and Cloudflare Pages read the same form.
function pagesLine([name, value]: Header): string {
  return `  ${name}: ${value}\n`;
}

function htaccess(base: string, headers: Header[]): string {
  const lines = headers.map(([name, value]) => `  Header always set ${name} "${value}"\n`).join('');
  const types = textTypes.map(({ ending, type }) => `  AddType "${textType(type)}" ${ending}\n`).join('');
  return [
    'Options -Indexes\n',
    'DirectoryIndex index.html\n',
    `ErrorDocument 404 ${base}404.html\n`,
    '<Files ".ht*">\n  Require all denied\n</Files>\n',
    `<IfModule mod_headers.c>\n${lines}</IfModule>\n`,
    `<IfModule mod_mime.c>\n${types}</IfModule>\n`,
  ].join('');
}

/** How a site is to be sent: the path that it was built for, and the headers of each of its files. */
export interface SiteHeaders {
  base: string;
  headers: Header[];
}

/** What a site's `_headers` says. */
export function parseHeaders(text: string): SiteHeaders {
  const [path = '', ...lines] = text.trimEnd().split('\n');
  const headers = lines.map((line): Header => {
    const [name = '', ...value] = line.trim().split(': ');
    return [name, value.join(': ')];
  });
  return { base: path.slice(0, -1), headers };
}
