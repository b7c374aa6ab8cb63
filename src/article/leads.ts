/** How links on a page of an article lead to places of it. */
export interface Leads {
  /** The address of a place by its fragment: `p-3`, `c-2`, `correction-1`, or any other of the article's own page. */
  to: (fragment: string) => string;
  /** The address of a page of the article by its number; empty for the one that the link is on. */
  page: (number: number) => string;
  /** That of the first page, with a slash at its end. */
  article: string;
}

/** The links of an article that is all on one page. */
export const onThisPage: Leads = { to: (fragment) => `#${fragment}`, page: () => '', article: '' };
