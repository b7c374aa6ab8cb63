/** What one style needs besides what all share: its own macros, and how a reference is laid out, both in CSL 1.0.2. */
export interface StyleParts {
  title: string;
  /** How a name's particle is sorted, `Gogh, Vincent van` or `van Gogh, Vincent`. */
  particle: 'never' | 'sort-only' | 'display-and-sort';
  macros: string;
  /** The contents of the layout of a reference. */
  reference: string;
}

/**
 * A CSL style for the two kinds of things that the archive cites: a newspaper's article and a page of its own. It prints
 * `annote` where a passage would be named.
 */
export function cslStyle({ title, particle, macros, reference }: StyleParts): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US"
  demote-non-dropping-particle="${particle}">
  <info><title>${title}</title><id>${title}</id><updated>2026-11-01T00:00:00+00:00</updated></info>
  ${macros}
  <macro name="locator"><text variable="annote"/></macro>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography>${reference}</bibliography>
</style>`;
}
