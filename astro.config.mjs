import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

/**
 * Leaves `import()` as the browser knows it. Vite wraps each in a helper that fetches style sheets and other modules ahead:
 * none here has any, and the helper weighs more than what an article loads of its own.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

// scripts/build.ts adds what differs from build to build: the archive's address, base path and output folder.
export default defineConfig({
  trailingSlash: 'always',
  compressHTML: true,
  // A page's style and script are files of their own, so that a strict content security policy can name them.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [plainImports] },
  // It writes none where the site's address is not known. What a page shows of its reader's own is not for a search engine.
  integrations: [sitemap({ filter: (page) => !/\/(search|clippings)\/$/.test(page) })],
  devToolbar: { enabled: false },
});
