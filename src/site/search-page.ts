/** The search page. The index may be in several parts, which the browser joins. */
export interface SearchPage {
  indexParts: number;
}
