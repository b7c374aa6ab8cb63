import type { Page } from 'playwright-core';

/** The ways to the pages that pictures are taken of; each ends when its page shows all that it will. `site` ends with a slash. */
export const routes = {
  home: (page, site) => page.goto(site),
  article: async (page, site) => page.goto(await firstArticle(page, site)),
  capture: async (page, site) => page.goto(`${await firstArticle(page, site)}capture/`),
  search: (page, site) => openSearch(page, site, {}),
  context: (page, site) => openSearch(page, site, { view: 'context' }),
  timeline: (page, site) => page.goto(`${site}timeline/`),
  names: (page, site) => page.goto(`${site}names/`),
  name: (page, site) => openFirst(page, `${site}names/`, 'main a[href*="/names/"]'),
  sources: (page, site) => page.goto(`${site}sources/`),
  source: (page, site) => openFirst(page, `${site}sources/`, 'main a[href*="/sources/"]'),
  data: (page, site) => page.goto(`${site}data/`),
  about: (page, site) => page.goto(`${site}about/`),
  clippings: openTray,
} satisfies Record<string, (page: Page, site: string) => Promise<unknown>>;

/** The name of a page that pictures are taken of. */
export type Route = keyof typeof routes;

async function openSearch(page: Page, site: string, how: Record<string, string>): Promise<void> {
  await page.goto(`${site}search/?${new URLSearchParams({ q: await someWord(page, site), ...how })}`);
  await page.locator('.results mark').first().waitFor();
  // In a wide window the filters are open, and come after the results.
  if (await page.locator('#search-filters[open]').count()) await page.locator('#search-facets label').first().waitFor();
}

// One that the archive has for sure: the longest of its first headline.
async function someWord(page: Page, site: string): Promise<string> {
  await page.goto(site);
  const words = (await page.locator('main h2 a').first().innerText()).match(/[\p{L}\p{M}]+/gu)!;
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

async function openTray(page: Page, site: string): Promise<void> {
  const id = new URL(await firstArticle(page, site)).pathname.split('/').at(-2);
  await page.goto(`${site}clippings/#tray=${id}`);
  await page.locator('.sheet h2').waitFor();
}

function firstArticle(page: Page, site: string): Promise<string> {
  return addressOf(page, site, 'main a[href*="/articles/"]');
}

async function openFirst(page: Page, list: string, selector: string): Promise<void> {
  await page.goto(await addressOf(page, list, selector));
}

async function addressOf(page: Page, list: string, selector: string): Promise<string> {
  await page.goto(list);
  const link = page.locator(selector).first();
  return link.evaluate((element) => (element as HTMLAnchorElement).href);
}
