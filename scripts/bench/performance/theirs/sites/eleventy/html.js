const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML shows it. */
export function escaped(text) {
  return String(text ?? '').replace(/[&<>"]/g, (sign) => SIGNS[sign]);
}

/** Pieces of HTML, one for each thing. */
export function each(things, piece) {
  return (things ?? []).map(piece).join('\n');
}

/** The page of a list of articles. */
export function list({ articles, number, last, newer, older }, slug) {
  return `<ol class="cuttings">
${each(
  articles,
  ({ url, data }) => `<li>
<p class="docket">${escaped(data.published ?? 'Undated')}, <a href="/sources/${slug(data.source)}/">${escaped(data.source)}</a></p>
<h2><a href="${url}">${escaped(data.title)}</a></h2>
<p>${escaped(opening(data))}</p>
</li>`,
)}
</ol>
<p class="pager">
${newer ? `<a href="${newer}">Newer</a>` : ''}
${number} of ${last}
${older ? `<a href="${older}">Older</a>` : ''}
</p>`;
}

/** The first words of an article. */
export function opening({ page }) {
  return page.rawInput.slice(0, 400).split(/\s+/).slice(0, 50).join(' ');
}

/** The body of an article as its file has it. */
export function text({ page }) {
  return page.rawInput;
}
