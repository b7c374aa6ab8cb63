// What scripts/build gets of the site once it is compiled: everything that depends on the site's base path or host.
export { address, setHost } from '../site/pages/address.ts';
export { newestFirst } from '../site/lists/brief.ts';
export { capturePagePath, capturePages, shownCapture } from '../site/capture/capture-page.ts';
export { cardOf, mostCards, png } from './card.ts';
export { dataFiles, packageText } from '../site/data/dataset.ts';
export { feedItem, feedLength } from '../site/data/feed.ts';
export { articlePagePath } from '../site/article/further-page.ts';
export { filled } from '../site/pages/gap.ts';
export { ledToLines } from '../site/capture/line-addresses.ts';
export { linesHtml } from '../site/capture/lines-html.ts';
export { preparer } from './prepared.ts';
export { recordJson } from '../site/article/record-json.ts';
export { renderPage } from './renderer.ts';
export { sitemap, sitemapPaths } from '../site/data/sitemap.ts';
export { sitePages } from './site-pages.ts';
export { tiesOf } from '../site/ties/ties.ts';
export { withdrawalText } from '../site/article/withdrawal.ts';
