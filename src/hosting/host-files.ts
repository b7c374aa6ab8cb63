import type { Header } from './headers.ts';

/** A file that a host reads out of the folder it serves. */
export interface HostFile {
  name: string;
  text: string;
}

/** The files by which hosts know what to send with a site that is served below `base`, which has a slash at both ends. */
export function hostFiles(base: string, headers: Header[]): HostFile[] {
  return [
    { name: '_headers', text: `${base}*\n${headers.map(pagesLine).join('')}` },
    { name: '.htaccess', text: htaccess(base, headers) },
  ];
}

// Netlify and Cloudflare Pages read the same form.
function pagesLine([name, value]: Header): string {
  return `  ${name}: ${value}\n`;
}

function htaccess(base: string, headers: Header[]): string {
  const lines = headers.map(([name, value]) => `  Header always set ${name} "${value}"\n`).join('');
  return [
    'Options -Indexes\n',
    'DirectoryIndex index.html\n',
    `ErrorDocument 404 ${base}404.html\n`,
    `<IfModule mod_headers.c>\n${lines}</IfModule>\n`,
  ].join('');
}
