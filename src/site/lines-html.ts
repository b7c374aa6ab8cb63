import type { Leads } from '../article/leads.ts';
import { contentHtml } from '../article/node-html.ts';
import type { ShownLine } from './capture-page.ts';
import type { LanguageAttributes } from './language.ts';
import type { LineLink } from './line-links.ts';
import { roleLabel } from './role-counts.ts';

/** What is put beside the lines of a capture. */
export interface BesideLines {
  /** The language of their text, where it is not the page's. */
  language: LanguageAttributes;
  /** The lines that have their own place in the article. */
  links: Map<number, LineLink>;
  /** The address of the article, and how links on its first page lead. */
  article: string;
  leads: Leads;
}

/** Lines of a capture as items of a list in safe HTML: as text it is made in half the time that a component takes, and pages are mostly this. */
export function linesHtml(lines: ShownLine[], beside: BesideLines): string {
  const attributes = Object.entries(beside.language).map(([name, value]) => ` ${name}="${value}"`);
  const open = `<span class="text"${attributes.join('')}>`;
  return lines.map((line, at) => item(line, at === 0, open, beside)).join('');
}

function item(
  { n, role, text, reason, continued }: ShownLine,
  isFirst: boolean,
  open: string,
  beside: BesideLines,
): string {
  // Of the parts of a line that a page has, the first is its place.
  const id = continued && !isFirst ? '' : ` id="L${n}"`;
  const number = `<a class="number" href="#L${n}" aria-label="Line ${n}${continued ? ', continued' : ''}">${n}</a>`;
  const label = `<span class="role">${roleLabel(role)}${continued ? '' : back(n, beside)}</span>`;
  // A carriage return at a line's end would show as a line break of its own.
  const own = `${open}${textHtml(text.replace(/\r$/, ''))}</span>`;
  const why = `<span class="reason">${continued ? 'continued' : textHtml(reason)}</span>`;
  return `<li${id} data-role="${role}">${number}${label}${own}${why}</li>`;
}

function back(n: number, { links, article, leads }: BesideLines): string {
  const link = links.get(n);
  return link ? ` <a href="${article}${leads.to(link.fragment)}" class="back">${link.label}</a>` : '';
}

function textHtml(value: string): string {
  return contentHtml([{ type: 'text', value }]);
}
