// What scripts/build gets of the site once it is compiled: everything that depends on the site's base path or host.
export { address, setHost } from '../site/address.ts';
export { newestFirst } from '../site/brief.ts';
export { capturePagePath, capturePages, shownCapture } from '../site/capture-page.ts';
export { cardOf, mostCards, png } from '../site/card.ts';
export { dataFiles, packageText } from '../site/dataset.ts';
export { feedItem, feedLength } from '../site/feed.ts';
export { articlePagePath } from '../site/further-page.ts';
export { filled } from '../site/gap.ts';
export { ledToLines } from '../site/line-addresses.ts';
export { linesHtml } from '../site/lines-html.ts';
export { preparer } from './prepared.ts';
export { recordJson } from '../site/record-json.ts';
export { renderPage } from '../site/renderer.ts';
export { sitemap, sitemapPaths } from '../site/sitemap.ts';
export { sitePages } from '../site/site-pages.ts';
export { tiesOf } from '../site/ties.ts';
export { withdrawalText } from '../site/withdrawal.ts';
