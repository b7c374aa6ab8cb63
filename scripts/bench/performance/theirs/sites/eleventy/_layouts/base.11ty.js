import { escaped } from '../html.js';

const SITE = 'Papers for the bench';

/** What every page has around its content. */
export function render({ title, content }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title ? `${escaped(title)} – ${SITE}` : SITE}</title>
<link rel="stylesheet" href="/site.css">
<link rel="alternate" type="application/rss+xml" href="/index.xml">
</head>
<body>
<nav><a href="/">Articles</a> <a href="/timeline/">Timeline</a> <a href="/sources/">Sources</a> <a href="/names/">Names</a> <a href="/search/">Search</a></nav>
<main>
${content}
</main>
</body>
</html>
`;
}
