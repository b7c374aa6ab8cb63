import { pageOfLine } from './capture-layout.ts';
import { capturePagePath } from './capture-page.ts';
import { href } from '../pages/href.ts';
import { listPath } from '../pages/page.ts';
import { pagePath } from '../pages/paging.ts';

/** The address of a line of a capture, `capture` being that of its first page, and `firsts` the first lines of all its pages. */
export function lineAddress(line: number, capture: string, firsts: number[]): string {
  return `${listPath(capture, pagePath(pageOfLine(line, firsts)))}#L${line}`;
}

/**
 * A piece of an article's page in pieces, in which the links to lines of its capture, all to the capture's first page, lead to the
 * pages that have the lines.
 */
export function* ledToLines(html: Uint8Array, id: string, firsts: number[]): Generator<Uint8Array> {
  if (firsts.length === 1) return yield html;
  const first = byteText(Buffer.from(href(capturePagePath(id, 1))));
  const led = (link: string, capture: string, line: string): string =>
    capture === first ? `<a href="${lineAddress(Number(line), first, firsts)}"` : link;
  for (const piece of stretches(html)) {
    // No text has a link like these: its own `<` is never written as such.
    yield Buffer.from(byteText(piece).replace(/<a href="([^"#]*)#L(\d+)"/g, led), 'latin1');
  }
}

/** About how much of a page is looked through at once, in bytes: texts of a whole page would be memory that is got and given back for each. */
const STRETCH = 1 << 16;

// Cut where a tag begins.
function* stretches(html: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < html.length) {
    const cut = start + STRETCH < html.length ? html.lastIndexOf(opening, start + STRETCH) : html.length;
    const end = cut > start ? cut : html.length;
    yield html.subarray(start, end);
    start = end;
  }
}

const opening = '<'.charCodeAt(0);

// A letter for each byte of UTF-8: to decode a long page and encode it again takes longer than all else.
function byteText({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
}
