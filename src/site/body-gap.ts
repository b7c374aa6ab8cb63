/** What stands in a page for the HTML of a long body, until it is put there: in no text of a page is neither sign of it escaped. */
export const bodyGap = '<hr class="body-gap">';

/** A page in UTF-8 with the HTML of its body in the gap, if it has one. As text a long body would be copied several times on its way. */
export function filled(page: Uint8Array, html: Uint8Array): Uint8Array {
  const at = Buffer.from(page.buffer, page.byteOffset, page.byteLength).indexOf(bodyGap);
  if (at < 0) return page;
  return Buffer.concat([page.subarray(0, at), html, page.subarray(at + bodyGap.length)]);
}
