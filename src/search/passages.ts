/**
 * Prepares a rendered body for the index: each numbered paragraph becomes a place that a result can lead to, and the
 * numbers in the margin stay out of it.
 */
export function citable(html: string): string {
  return html
    .replace(/<a class="permalink"/g, '$& data-pagefind-ignore')
    .replace(/<p id="p-(\d+)"/g, '$& data-pagefind-title="Paragraph $1"');
}
