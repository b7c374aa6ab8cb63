export const data = { layout: 'base.11ty.js', title: 'Search', permalink: '/search/' };

/** The page that searches. */
export function render() {
  return '<h1>Search</h1>\n<ol id="results"></ol>\n<script type="module" src="/search.js"></script>';
}
