import { relative } from './relative.ts';

/**
 * A page of a site as it works when it is opened from a folder: its links lead to files, and what only works with a server is
 * gone. `file` is the page's path inside the site; the site was built for the root of a host.
 */
export function portablePage(html: string, file: string): string {
  const left = unusable.reduce((page, part) => page.replace(part, ''), html);
  return withNote(left.replace('</main>', `${scriptsOf(html, file)}</main>`), file).replace(tag, (one) =>
    one
      .replace(address, (_, before: string, link: string) => `${before}"${relative(file, link)}"`)
      .replace(/ data-worker="[^"]*"/, ''),
  );
}

/** The script of its search page, which has one file for all that a host sends in several. */
export const searchScript = 'search/search.js';

/** The script that marks in an article what was searched for, and its style sheet. */
export const marksScript = 'search/marks.js';
export const marksStyle = 'search/marks.css';

/** A style sheet of it: what it loads lies beside other files of the site. */
export function portableStyle(css: string, file: string): string {
  return css.replace(/url\((["']?)(\/[^)"']+)\1\)/g, (_, quote: string, link: string) => {
    return `url(${quote}${relative(file, link)}${quote})`;
  });
}

// Browsers load no module, worker or typeface ahead for a page that comes from a folder. A `<` of a text is never a bare one in
// HTML, so what looks like a tag here is one, and what looks like an attribute outside of tags is left alone.
const unusable = [
  /<link rel="preload"[^>]*>/g,
  /<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/g,
  /<template class="scripts">.*?<\/template>/gs,
  /<div class="digest-check".*?<\/div>/gs,
  /<p class="tools">\s*<button[^>]*\bdata-clip=.*?<\/p>/gs,
];
const tag = /<[a-z](?:[^>"]|"[^"]*")*>/gi;
// Neither of another host nor a place on the same page.
const address = /( (?:href|src|action)=)"((?!\/\/|#|\?|[a-z][a-z0-9+.-]*:)[^"]+)"/gi;

// What an article can do waits in a template; of that a copy has the marks.
function scriptsOf(html: string, file: string): string {
  if (file === 'search/index.html') return `<script defer src="/${searchScript}"></script>`;
  if (!/^articles\/[^/]+\/index\.html$/.test(file) || !html.includes('<template class="scripts">')) return '';
  return `<link rel="stylesheet" href="/${marksStyle}"><script defer src="/${marksScript}"></script>`;
}

function withNote(html: string, file: string): string {
  const note = notes[file];
  return note === undefined ? html : html.replace(/(<main\b[^>]*>).*(<\/main>)/s, `$1${note}$2`);
}

const ways =
  'Read through <a href="/">the list of all articles</a>, <a href="/timeline/">the timeline</a>, ' +
  '<a href="/sources/">the sources</a> or <a href="/names/">the names</a>.';
const notes: Record<string, string> = {
  'clippings/index.html': noteOf(
    'Clippings',
    'This copy of the archive is opened from a folder, where browsers let no page fetch the articles that are put aside.',
  ),
};

function noteOf(title: string, why: string): string {
  return `<header class="page-head"><h1>${title}</h1></header><div class="prose"><p>${why}</p><p>${ways}</p></div>`;
}
