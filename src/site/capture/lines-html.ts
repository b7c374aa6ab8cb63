import type { Settings } from '../../archive/settings.ts';
import type { Leads } from '../../article/leads.ts';
import { memo } from '../../article/memo.ts';
import { textHtml } from '../../article/node-html.ts';
import type { Line } from '../../capture/reading/reading.ts';
import { leadsFrom } from '../article/article-places.ts';
import { linesOn, type LinePart } from './capture-layout.ts';
import type { CapturePage } from './capture-page.ts';
import { href } from '../pages/href.ts';
import { htmlPieces } from '../pages/html-pieces.ts';
import { languageAttributes } from '../words/language.ts';
import { lineLinks, type LineLink } from './line-links.ts';
import { roleLabel } from './role-counts.ts';

/**
 * The lines on a page of a capture as items of a list in safe HTML, in pieces: as text it is made in half the time that a component
 * takes, and pages are mostly this.
 */
export function* linesHtml(page: CapturePage, settings: Settings): Generator<string> {
  if (page.capture === null) return;
  const lines = linesOn(page.capture.pages[page.number - 1]!, page.capture.lines);
  const beside = besideLines(page, lines, settings);
  yield* htmlPieces(lines, (line, at) => item(line, at === 0, beside));
}

/** What is put beside the lines of a page. */
interface BesideLines {
  /** The tag that their text stands in. */
  open: string;
  /** The lines that have their own place in the article. */
  links: Map<number, LineLink>;
  /** The address of the article, and how links on its first page lead, below that address. */
  article: string;
  leads: Leads;
  /** A reason as HTML: of a long capture most lines have the same. */
  reasonHtml: (reason: string) => string;
}

function besideLines({ id, data, whole }: CapturePage, lines: Line[], { language }: Settings): BesideLines {
  const attributes = Object.entries(languageAttributes(data.language, language)).map(
    ([name, value]) => ` ${name}="${value}"`,
  );
  const range: [number, number] = [lines[0]!.n, lines.at(-1)!.n];
  return {
    open: `<span class="text"${attributes.join('')}>`,
    links: lineLinks(data, whole?.commentLines ?? data.comments, range),
    article: href(`/articles/${id}/`),
    leads: leadsFrom('', 1, whole),
    reasonHtml: memo(textHtml),
  };
}

function item({ n, role, text, reason, continued }: LinePart<Line>, isFirst: boolean, beside: BesideLines): string {
  // Of the parts of a line that a page has, the first is its place.
  const id = continued && !isFirst ? '' : ` id="L${n}"`;
  const number = `<a class="number" href="#L${n}" aria-label="Line ${n}${continued ? ', continued' : ''}">${n}</a>`;
  const label = `<span class="role">${roleLabel(role)}${continued ? '' : back(n, beside)}</span>`;
  // A carriage return at a line's end would show as a line break of its own.
  const own = `${beside.open}${textHtml(text.endsWith('\r') ? text.slice(0, -1) : text)}</span>`;
  const why = `<span class="reason">${continued ? 'continued' : beside.reasonHtml(reason)}</span>`;
  return `<li${id} data-role="${role}">${number}${label}${own}${why}</li>`;
}

function back(n: number, { links, article, leads }: BesideLines): string {
  const link = links.get(n);
  return link ? ` <a href="${article}${leads.to(link.fragment)}" class="back">${link.label}</a>` : '';
}
