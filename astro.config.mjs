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

/** Compiles the site to a module that renders one page at a time (src/compiled/compiled.ts), for scripts/build to call. */
const pageRenderer = {
  name: 'page-renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'page-renderer',
        serverEntrypoint: new URL('./src/compiled/compiled.ts', import.meta.url),
        entrypointResolution: 'auto',
        supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', sharpImageService: 'stable' },
      }),
  },
};

// scripts/build adds what differs from build to build: the base path and the output folder.
export default defineConfig({
  output: 'server',
  trailingSlash: 'always',
  compressHTML: true,
  // A page's style and script are files of their own, so that a strict content security policy can name them.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // What a page is made with comes into the module: to look for a package's many small files takes longer than to load them,
    // and each builder does. The others are those that builders have loaded already, or that few archives need.
    ssr: { noExternal: true, external: ['zod', 'sharp', 'citeproc'] },
    plugins: [plainImports],
    // Threads, and the script of the search page, are modules: some of what they do is loaded when it is asked for.
    worker: { format: 'es' },
  },
  adapter: pageRenderer,
  devToolbar: { enabled: false },
});
