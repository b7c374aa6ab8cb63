import type { Header } from './headers.ts';
import { checked, lasting, lastingFolders } from './lifetimes.ts';
import { textType, textTypes } from './text-types.ts';

/** A file that a host reads out of the folder it serves. */
export interface HostFile {
  name: string;
  text: string;
}

/** The files by which hosts know how to serve a site below `base`, which has a slash at both ends, and what to send with it. */
export function hostFiles(base: string, headers: Header[]): HostFile[] {
  return [
    { name: '_headers', text: pagesRules(base, headers) },
    { name: '.htaccess', text: htaccess(base, headers) },
    // GitHub Pages leaves out of a branch what begins with _ where no such file is there.
    { name: '.nojekyll', text: '' },
  ];
}

// Netlify and Cloudflare Pages read the same form. By themselves both have caches ask for every file; a rule for all that said so
// would be joined with those that say otherwise. But a domain of one's own may have caches in front that keep scripts.
function pagesRules(base: string, headers: Header[]): string {
  return [
    pagesRule(`${base}*`, headers),
    ...lastingFolders.map((folder) => pagesRule(`${base}${folder}*`, [lasting])),
    pagesRule(`${base}sw.js`, [checked]),
  ].join('');
}

function pagesRule(path: string, headers: Header[]): string {
  return `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

function htaccess(base: string, headers: Header[]): string {
  const lines = [
    ...[...headers, checked].map((header) => `  ${htaccessLine(header)}\n`),
    ...lastingFolders.map((folder) => `  ${htaccessLine(lasting)} ${htaccessBelow(folder)}\n`),
  ].join('');
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

function htaccessLine([name, value]: Header): string {
  return `Header always set ${name} "${value}"`;
}

// It needs no base path, whose signs could mean something here: the file speaks of what is below it alone.
function htaccessBelow(folder: string): string {
  return `"expr=%{REQUEST_URI} -strmatch '*/${folder}*'"`;
}

/** How a site is to be sent: the path that it was built for, and the headers of each of its files. */
export interface SiteHeaders {
  base: string;
  headers: Header[];
}

/** What the first rule of a site's `_headers` says, which is for every file. */
export function parseHeaders(text: string): SiteHeaders {
  const [path = '', ...lines] = text.split('\n');
  const next = lines.findIndex((line) => !line.startsWith(' '));
  const headers = lines.slice(0, next).map((line): Header => {
    const [name = '', ...value] = line.trim().split(': ');
    return [name, value.join(': ')];
  });
  return { base: path.slice(0, -1), headers };
}
