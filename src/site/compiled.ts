// What scripts/build gets of the site once it is compiled: everything that depends on the site's base path or host.
export { address, setHost } from './address.ts';
export { newestFirst } from './brief.ts';
export { capturePagePath, capturePages, shownCapture } from './capture-page.ts';
export { cardOf, mostCards, png } from './card.ts';
export { dataFiles, packageText } from './dataset.ts';
export { feedItem, feedLength } from './feed.ts';
export { articlePagePath } from './further-page.ts';
export { filled } from './gap.ts';
export { ledToLines } from './line-addresses.ts';
export { linesHtml } from './lines-html.ts';
export { preparer } from './prepared.ts';
export { recordJson } from './record-json.ts';
export { renderPage } from './renderer.ts';
export { sitemap, sitemapPaths } from './sitemap.ts';
export { sitePages } from './site-pages.ts';
export { tiesOf } from './ties.ts';
export { withdrawalText } from './withdrawal.ts';
