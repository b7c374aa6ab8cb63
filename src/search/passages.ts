/**
 * Prepares a rendered body for the index: each numbered paragraph becomes a place that a result can lead to, and the
 * numbers and tools beside it stay out.
 */
export function citable(html: string): string {
  return html
    .replace(/<(?:a class="permalink"|div class="passage-tools")/g, '$& data-pagefind-ignore')
    .replace(/<p id="p-(\d+)"/g, '$& data-pagefind-title="Paragraph $1"');
}
