import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { type Article, findArticles } from './articles.ts';
import { violations } from './axe.ts';
import { launchChromium, PATIENCE } from './chromium.ts';
import { watchFaults } from './faults.ts';
import { serveArchive, type Site } from './site.ts';

const folder = fileURLToPath(new URL('../../content', import.meta.url));
const address = 'https://archive.example';

for (const width of [360, 1280]) {
  describe(`citing and taking away at ${width} pixels`, () => {
    let browser: Browser;
    let site: Site;
    let first: Article;
    let second: Article;
    const contexts: { context: BrowserContext; faults: string[] }[] = [];

    before(async () => {
      site = await serveArchive(folder, '--site', address);
      browser = await launchChromium();
      [first, second] = (await findArticles(await open(), site.url, folder)) as [Article, Article];
    });

    after(async () => {
      await browser?.close();
      await site?.close();
    });

    afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

    async function open(options: BrowserContextOptions = {}): Promise<Page> {
      const viewport = { width, height: 800 };
      const context = await browser.newContext({ reducedMotion: 'reduce', viewport, ...options });
      context.setDefaultTimeout(PATIENCE);
      contexts.push({ context, faults: watchFaults(context, site.url) });
      return context.newPage();
    }

    test('without JavaScript an article has its references and files, and no button that does nothing', async () => {
      const page = await open({ javaScriptEnabled: false });
      await page.goto(first.url);
      await page.getByText('Cite this article').click();
      for (const style of ['Chicago', 'MLA', 'APA', 'Harvard']) {
        assert.match(await page.locator(`[data-cite="${style}"]`).innerText(), /The Cuttings Reading Room/);
      }
      assert.match(await page.locator('[data-note]').innerText(), /sha256 [0-9a-f]{64}/);
      assert.match(await downloaded(page, page.getByRole('link', { name: 'BibTeX' })), /^@misc\{/);
      assert.equal(await page.getByRole('main').getByRole('button').count(), 0);
    });

    test('a reference is copied with the keyboard', async () => {
      const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
      await page.goto(first.url);
      await page.getByText('Cite this article').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Copy: APA' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Copy: APA' }).filter({ hasText: 'Copied' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, (await page.locator('[data-cite="APA"]').innerText()).trim());
    });

    test('a passage is cited with its number and its address', async () => {
      const page = await open();
      await page.goto(first.url);
      await openDialog(page, 'paragraph 3');
      const dialog = page.getByRole('dialog', { name: 'Cite paragraph 3' });
      await dialog.waitFor();
      const at = `${address}${new URL(first.url).pathname}#p-3`;
      assert.ok((await dialog.innerText()).includes(`, para. 3. ${at}`));
      const bibtex = await downloaded(page, dialog.getByRole('button', { name: 'BibTeX' }));
      assert.ok(bibtex.includes(`url = {${at}}`));
      assert.deepEqual(await violations(page), []);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    });

    test('what is put aside comes together in the tray, and goes by its address to someone else', async () => {
      const page = await open();
      await page.goto(first.url);
      await page.getByRole('button', { name: 'Put this article aside' }).click();
      await page.getByRole('button', { name: 'Take out of the clippings' }).waitFor();
      await putAside(page, second, 'paragraph 2');
      await page.goto(`${site.url}clippings/`);
      await page.getByText('2 clippings').waitFor();
      assert.deepEqual(await page.locator('.sheet h2').allInnerTexts(), [first.headline, second.headline]);
      assert.ok((await page.locator('.sheet').first().innerText()).includes(first.firstParagraph));
      assert.equal((await downloaded(page, page.getByRole('button', { name: 'RIS' }))).match(/^TY/gm)?.length, 2);
      assert.deepEqual(await violations(page), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      await receiveTray(await open(), await page.getByLabel('send this address').inputValue());
    });

    async function receiveTray(page: Page, sent: string): Promise<void> {
      await putAside(page, second, 'paragraph 5');
      await page.goto(sent);
      await page.getByText('2 clippings, sent to you').waitFor();
      await page.getByRole('button', { name: 'Show my own instead' }).click();
      await page.getByText('1 clipping', { exact: true }).waitFor();
      await page.goto(sent);
      await page.getByRole('button', { name: 'Put these with my own' }).click();
      await page.getByText('3 clippings', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Take out paragraph 5' }).click();
      await page.getByText('2 clippings', { exact: true }).waitFor();
    }

    async function putAside(page: Page, article: Article, passage: string): Promise<void> {
      await page.goto(article.url);
      await openDialog(page, passage);
      await page.getByRole('button', { name: 'Put this paragraph aside' }).click();
    }

    test('an article in the dossier is whole: captions, corrections, and comments with their numbers and votes', async () => {
      const page = await open();
      const [one, other] = [first, second].map(({ url }) => new URL(url).pathname.split('/').at(-2));
      await page.goto(`${site.url}clippings/#tray=${one}~${other}`);
      const [sheet, corrected] = [page.locator('.sheet').first(), page.locator('.sheet').last()];
      assert.match(await sheet.locator('figcaption').innerText(), /^NATO's headquarters/);
      assert.equal(await sheet.locator('.comment:visible').count(), first.comments);
      assert.match(await sheet.locator('.comment').nth(1).innerText(), /^comment 2\n/i);
      assert.match(await sheet.locator('.comment').nth(1).innerText(), /Votes −?\d+ net/);
      assert.equal(await sheet.locator('.inferred').first().innerText(), 'inferred');
      const note = corrected.locator('.corrections');
      assert.match(await note.innerText(), /NatoMilitary Committee; it should read Nato Military Committee/);
      assert.deepEqual(await violations(page), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    });

    test('the dossier prints without its tools', async () => {
      const page = await open();
      await page.goto(`${site.url}clippings/#tray=${new URL(first.url).pathname.split('/').at(-2)}`);
      await page.locator('.sheet h2').waitFor();
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('.tray-tools').isVisible(), false);
      assert.equal(await page.locator('.sheet .reference').isVisible(), true);
    });

    test('the feed, the sitemap and the linked data can be parsed', async () => {
      const page = await open();
      // The archive's own pages have no text made into markup.
      const blank = await page.context().newPage();
      await page.goto(first.url);
      for (const file of ['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml']) {
        const text = await (await page.request.get(site.url + file)).text();
        assert.equal(await blank.evaluate(parseFault, text), null, file);
      }
      const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as object;
      assert.equal(Reflect.get(data, '@type'), 'NewsArticle');
      assert.ok(Reflect.get(data, 'isBasedOn'));
    });

    test('the data page and an empty tray are fit for everyone', async () => {
      const page = await open();
      for (const path of ['data/', 'clippings/']) {
        await page.goto(site.url + path);
        assert.deepEqual(await violations(page), []);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      }
    });

    test('no page asked another host for anything or reported an error', () => {
      assert.deepEqual(
        contexts.flatMap(({ faults }) => faults),
        [],
      );
    });
  });
}

function parseFault(text: string): string | null {
  return new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror')?.textContent ?? null;
}

// The tools of a passage come when its number has the focus.
async function openDialog(page: Page, passage: string): Promise<void> {
  await page.getByRole('link', { name: passage.replace('p', 'P'), exact: true }).focus();
  await page.getByRole('button', { name: `Cite ${passage}`, exact: true }).focus();
  await page.keyboard.press('Enter');
}

async function downloaded(page: Page, control: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), control.first().click()]);
  return readFile(await download.path(), 'utf8');
}
