import { pageOfLine } from './capture-layout.ts';
import { capturePagePath } from './capture-page.ts';
import { href } from './href.ts';
import { listPath } from './page.ts';
import { pagePath } from './paging.ts';

/** The address of a line of a capture, `capture` being that of its first page, and `firsts` the first lines of all its pages. */
export function lineAddress(line: number, capture: string, firsts: number[]): string {
  return `${listPath(capture, pagePath(pageOfLine(line, firsts)))}#L${line}`;
}

/** A page of an article on which the links to lines of its capture, all to the capture's first page, lead to those that have the lines. */
export function ledToLines(html: Uint8Array, id: string, firsts: number[]): Uint8Array {
  if (firsts.length === 1) return html;
  // As the record calls it, and as the body does on the first page and on others.
  const captures = [href(capturePagePath(id, 1)), 'capture/', '../../capture/'].map(byteText);
  const led = (link: string, capture: string, line: string): string =>
    captures.includes(capture) ? `<a href="${lineAddress(Number(line), capture, firsts)}"` : link;
  // No text has a link like these: its own `<` is never written as such.
  return Buffer.from(byteText(html).replace(/<a href="([^"#]*)#L(\d+)"/g, led), 'latin1');
}

// A letter for each byte of UTF-8: to decode a long page and encode it again takes longer than all else.
function byteText(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
