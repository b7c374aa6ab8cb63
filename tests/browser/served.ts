import { after, before } from 'node:test';
import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium, PATIENCE } from './chromium.ts';
import { watchFaults } from './faults.ts';
import { serveArchive, type Site } from './site.ts';

/** A served archive in a browser: pages of it, and searches in it. */
export interface Served {
  /** The address of the site, with a slash at its end. */
  url: () => string;
  open: (options?: BrowserContextOptions) => Promise<Page>;
  /** Goes to a search and gives what it says it has found. */
  search: (page: Page, query: string) => Promise<string>;
}

/** Serves an archive for the tests of a file, which end with one that finds no fault in any page that was opened. */
export function served(archive: () => Promise<{ folder: string; clear: () => Promise<void> }>): Served {
  const faults: string[][] = [];
  let browser: Browser;
  let site: Site;
  before(async () => {
    const { folder, clear } = await archive();
    site = await serveArchive(folder).finally(clear);
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    assert.deepEqual(faults.flat(), [], 'a page asked another host for something or reported an error');
  });
  return {
    url: () => site.url,
    open: async (options = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(PATIENCE);
      faults.push(watchFaults(context, site.url));
      return context.newPage();
    },
    search: async (page, query) => {
      await page.goto(`${site.url}search/?${new URLSearchParams({ q: query })}`);
      return said(page, query);
    },
  };
}

/** What a search page says it has found, once it has found it. */
export async function said(page: Page, query: string): Promise<string> {
  const status = page.locator('#search-status', { hasText: `“${query}”` });
  await status.waitFor();
  return status.innerText();
}

/** What is marked in the results. */
export function marks(page: Page): Promise<string[]> {
  return page.locator('.results mark').allInnerTexts();
}
