/**
 * What stands in a page for HTML that is long, the body of a further page or the lines of a capture, until that is put there: in no
 * text of a page is neither sign of it escaped.
 */
export const gap = '<hr class="gap">';

/**
 * A page in UTF-8 in pieces, with this HTML in its gap, if it has one. As a part of the page, and as one text, what is long would be
 * copied several times on its way.
 */
export function* filled<Piece>(page: Uint8Array, html: Iterable<Piece>): Generator<Uint8Array | Piece> {
  const at = Buffer.from(page.buffer, page.byteOffset, page.byteLength).indexOf(gap);
  if (at < 0) return yield page;
  yield page.subarray(0, at);
  yield* html;
  yield page.subarray(at + gap.length);
}
