import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type Article, findArticles } from './articles.ts';
import { violationsInLightAndDark } from './axe.ts';
import { launchChromium, PATIENCE } from './chromium.ts';
import { watchFaults } from './faults.ts';
import { serveArchive, type Site } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const ARCHIVES = [
  { name: 'the default archive', folder: join(ROOT, 'content') },
  { name: 'the two real captures', folder: join(ROOT, '../shared/archives/seeds') },
];

const WIDTHS = [360, 768, 1280];

for (const { name, folder } of ARCHIVES) {
  if (!existsSync(folder)) {
    // A skipped test is counted, a skipped suite is not.
    test(name, { skip: `${folder} is not there` });
    continue;
  }
  describe(name, () => {
    let browser: Browser;
    let site: Site;
    let articles: Article[];
    let pages: string[];
    const contexts: { context: BrowserContext; faults: string[] }[] = [];

    before(async () => {
      // One after the other, so that what did start is known to the end of the tests if the other fails.
      site = await serveArchive(folder);
      browser = await launchChromium();
      const page = await open();
      articles = await findArticles(page, site.url, folder);
      pages = [...articles.flatMap(({ url, source }) => [url, `${url}capture/`, source]), ...fixedPages(site)];
    });

    after(async () => {
      await browser?.close();
      await site?.close();
    });

    afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

    async function open(options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      context.setDefaultTimeout(PATIENCE);
      contexts.push({ context, faults: watchFaults(context, site.url) });
      return context.newPage();
    }

    test(`axe finds nothing wrong on any page in light and dark, and none is wider than a window of ${WIDTHS.join(', ')} pixels`, async () => {
      const page = await open();
      const found: string[] = [];
      for (const url of pages) {
        await visit(page, url);
        found.push(...(await violationsInLightAndDark(page)).map((violation) => `${url} ${violation}`));
        found.push(...(await tooWide(page)).map((width) => `${url} is wider than ${width}`));
      }
      assert.deepEqual(found, []);
    });

    test('a search finds each article by a word and lands on it with the word marked', async () => {
      const page = await open();
      for (const { headline, word, url } of articles) {
        await page.goto(`${site.url}search/?q=${word}`);
        const result = page.getByRole('main').getByRole('link', { name: headline }).first();
        await page.getByRole('main').locator('mark', { hasText: word }).first().waitFor();
        await result.click();
        await page.getByRole('heading', { level: 1, name: headline }).waitFor();
        assert.equal(new URL(page.url()).pathname, new URL(url).pathname);
        await page.getByRole('main').locator('mark', { hasText: word }).first().waitFor();
      }
    });

    test('an article reads without JavaScript: its headline, every paragraph and every comment', async () => {
      const page = await open({ javaScriptEnabled: false });
      for (const { headline, firstParagraph, paragraphs, comments, url } of articles) {
        await page.goto(url);
        assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), headline);
        assert.ok((await page.locator('#p-1').innerText()).includes(firstParagraph));
        assert.equal(await numbered(page, 'p'), paragraphs);
        assert.equal(await numbered(page, 'c'), comments);
      }
    });

    test('the search page says without JavaScript that it needs it', async () => {
      const page = await open({ javaScriptEnabled: false });
      await page.goto(`${site.url}search/`);
      await page.getByText(/needs JavaScript/i).waitFor();
    });

    test('a link to a line of a capture and to a comment shows it', async () => {
      const page = await open();
      const [first] = articles;
      await page.goto(`${first!.url}capture/#L17`);
      await page.locator('#L17').waitFor();
      await page.goto(`${first!.url}#c-9`);
      await page.locator('#c-9').waitFor();
    });

    test('an address that leads nowhere gets a page that says so', async () => {
      const page = await browser.newPage();
      const response = await page.goto(`${site.url}nowhere/`);
      assert.equal(response?.status(), 404);
      await page.getByRole('heading', { level: 1 }).waitFor();
    });

    test('no page asked another host for anything or reported an error', () => {
      assert.deepEqual(
        contexts.flatMap(({ faults }) => faults),
        [],
      );
    });
  });
}

function fixedPages({ url }: Site): string[] {
  return ['', 'about/', 'search/', 'search/?q=Brussels', '404.html'].map((path) => url + path);
}

/** Goes to a page and makes it show all it has: the results of a search, and whatever starts folded. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  if (new URL(url).search) await page.locator('mark').first().waitFor();
  await page.locator('details').evaluateAll((elements) => {
    for (const element of elements) (element as HTMLDetailsElement).open = true;
  });
}

/** The widths of windows, of those that are tried, in which the page would have to be moved sideways. */
async function tooWide(page: Page): Promise<number[]> {
  const wide: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) wide.push(width);
  }
  return wide;
}

/** How many elements have an id of the letter and a number: #p-1, #p-2 and so on. */
async function numbered(page: Page, letter: string): Promise<number> {
  const ids = await page.locator(`[id^="${letter}-"]`).evaluateAll((elements) => elements.map(({ id }) => id));
  return ids.filter((id) => /^[a-z]-\d+$/.test(id)).length;
}
