import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// scripts/build.ts adds what differs from build to build: the archive's address, base path and output folder.
export default defineConfig({
  trailingSlash: 'always',
  compressHTML: true,
  // A page's style and script are files of their own, so that a strict content security policy can name them.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  // It writes none where the site's address is not known. What a page shows of its reader's own is not for a search engine.
  integrations: [sitemap({ filter: (page) => !/\/(search|clippings)\/$/.test(page) })],
  devToolbar: { enabled: false },
});
