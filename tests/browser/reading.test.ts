import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { violationsInLightAndDark } from './axe.ts';
import { launchChromium, PATIENCE } from './chromium.ts';
import { watchFaults } from './faults.ts';
import { serveArchive, type Site } from './site.ts';

const LAMP = 'articles/lamp-of-the-lamb-island-lihgthouse-lit-again-after-forty-years/';
const ARABIC = 'articles/mnart-jzyrt-alhml-tdye-mn-jdyd-bed-arbeyn-eama/';
const OTHERS = ['hebrew', 'japanese', 'chinese', 'korean'].map((name) => `articles/${name}/`);
const UNDATED = 'articles/tide-tables-to-be-painted-on-the-wall-of-the-customs-house/';
const PAGES = ['', LAMP, `${LAMP}capture/`, ARABIC, `${ARABIC}capture/`, ...OTHERS, UNDATED];

describe('reading', () => {
  let browser: Browser;
  let site: Site;
  const faults: string[][] = [];

  before(async () => {
    site = await serveArchive(join(import.meta.dirname, '../archives/reading'));
    browser = await launchChromium();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context: BrowserContext = await browser.newContext({ reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(PATIENCE);
    faults.push(watchFaults(context, site.url));
    const page = await context.newPage();
    await page.goto(site.url + path);
    return page;
  }

  for (const width of [360, 1280]) {
    const viewport = { width, height: 800 };

    test(`the record is beside the text or in a fold, and tells on request where a field comes from, at ${width}`, async () => {
      const page = await open(LAMP, { viewport });
      const record = page.getByRole('region', { name: 'About this record' });
      if (width < 1000) {
        assert.equal(await record.getByText('15 March 2023').isVisible(), false);
        await record.locator('.fold > summary').focus();
        await page.keyboard.press('Enter');
      }
      await record.getByText('15 March 2023').waitFor();
      const source = record.locator('summary', { hasText: 'The curator' });
      await source.focus();
      await page.keyboard.press('Enter');
      await record.getByText('The clipping desk stamped the printout with this day.').waitFor();
      assert.equal(
        await record.getByRole('link', { name: 'Oriel Finch' }).first().getAttribute('href'),
        '/names/oriel-finch/',
      );
      await record.locator('summary', { hasText: 'where each of “People” is named' }).click();
      await record.getByText('Morwenna Tate: 3', { exact: true }).waitFor();
      await record.getByText('Oriel Finch, as “Oriel Finch”, “Finch”: 2, 4', { exact: true }).waitFor();
    });

    test(`the keyboard reaches a paragraph's number and its tools, at ${width}`, async () => {
      const page = await open(LAMP, { viewport });
      const tools = page.locator('.paragraph:has(#p-3) .passage-tools');
      const opacity = () => tools.evaluate((element) => getComputedStyle(element).opacity);
      assert.equal(await opacity(), '0');
      await page.getByRole('link', { name: 'Paragraph 3', exact: true }).focus();
      assert.equal(await opacity(), '1');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#p-3$/);
      await tools.getByRole('link', { name: 'Line 18' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(/capture\/#L18$/);
      await page.locator('#L18').getByRole('link', { name: 'Paragraph 3' }).click();
      await page.waitForURL(/#p-3$/);
    });

    test(`what can be done with a comment covers none of its links, at ${width}`, async () => {
      const page = await open(`${LAMP}#c-2`, { viewport });
      const comment = page.locator('#c-2');
      await comment.hover();
      await comment.getByRole('button', { name: 'Cite' }).waitFor();
      const tools = (await comment.locator('.passage-tools').boundingBox())!;
      for (const link of await comment.locator('.comment-head a, .comment-foot p, .said').all()) {
        const { x, y, width: wide, height } = (await link.boundingBox())!;
        const apart = y + height <= tools.y || tools.y + tools.height <= y || x + wide <= tools.x;
        assert.ok(apart, `${await link.innerText()} is covered`);
      }
    });

    test(`comments show their votes and lead to those they quote and back, at ${width}`, async () => {
      const page = await open(LAMP, { viewport });
      const second = page.locator('#c-2');
      assert.match(await second.innerText(), /Votes −3 net, 2 up, 5 down/);
      assert.deepEqual(
        await second.locator('rect').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('width'))),
        ['5', '2'],
      );
      await page.locator('#c-3').getByRole('link', { name: 'comment 2' }).click();
      await page.waitForURL(/#c-2$/);
      await second.getByRole('link', { name: 'comment 3' }).click();
      await page.waitForURL(/#c-3$/);
      await second.getByText('inferred').focus();
      await page.keyboard.press('Enter');
      await second.getByText(/a later comment quotes/).waitFor();
    });

    test(`every correction is marked where it falls, with its note and the original a step away, at ${width}`, async () => {
      const page = await open(LAMP, { viewport });
      const notes = page.locator('.corrections li');
      assert.equal(await notes.count(), 7);
      const places: string[] = [];
      for (let n = 1; n <= 7; n += 1) {
        const mark = page.locator(`#correction-${n}`);
        await mark.getByRole('link').click();
        await page.waitForURL(new RegExp(`#correction-${n}-note$`));
        await page.locator(`#correction-${n}-note`).getByRole('link', { name: 'Back to the text' }).click();
        await page.waitForURL(new RegExp(`#correction-${n}$`));
        places.push(await mark.evaluate((element) => element.closest('h1, li, figcaption, dd, p')!.tagName));
      }
      assert.deepEqual(places, ['H1', 'LI', 'FIGCAPTION', 'P', 'DD', 'P', 'DD']);
      assert.match(await page.title(), /lighthouse lit again/);
      await page.getByRole('link', { name: 'All from this source' }).click();
      await page.getByRole('heading', { level: 1, name: 'The Harbour Courant' }).waitFor();
      await page.goto(site.url);
      await page.getByRole('link', { name: /lighthouse lit again/ }).waitFor();
    });

    test(`a capture's lines are filtered by role from the keyboard, and the sha256 is checked, at ${width}`, async () => {
      const page = await open(`${LAMP}capture/`, { viewport });
      await page.getByRole('radio', { name: /^every line/ }).focus();
      await page.keyboard.press('ArrowRight');
      assert.equal(await page.locator('.lines li:visible').count(), 1);
      await page.getByRole('radio', { name: /^body/ }).check();
      assert.equal(await page.locator('.lines li:visible').count(), 5);
      const button = page.getByRole('button', { name: 'Check it in this browser' });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('has this sha256').waitFor();
      await page.route('**/*.txt', (route) => route.fulfill({ body: 'another text' }));
      await button.click();
      await page.getByRole('status').getByText('has another sha256').waitFor();
    });

    test(`an article leads to those that name the same, the rarest name first, and to its neighbours by date, at ${width}`, async () => {
      const page = await open(LAMP, { viewport });
      const related = page.getByRole('region', { name: 'Articles that name the same' }).locator('> ol > li');
      assert.equal(await related.count(), 5);
      assert.match(await related.first().innerText(), /old ferry slip[\s\S]*Harbour Trust\s+Morwenna Tate/);
      const byDate = page.getByRole('navigation', { name: 'By date' });
      await byDate.getByRole('link', { name: /old ferry slip/ }).click();
      await page.getByRole('heading', { level: 1, name: /old ferry slip/ }).waitFor();
      assert.equal(await byDate.locator('[rel="prev"]').count(), 0);
      await page.goto(site.url + UNDATED);
      assert.equal(await byDate.count(), 0);
    });
  }

  test('without JavaScript the filter works and no button promises what it cannot do', async () => {
    const page = await open(`${LAMP}capture/`, { javaScriptEnabled: false });
    await page.getByRole('radio', { name: /^headline/ }).check();
    assert.equal(await page.locator('.lines li:visible').count(), 1);
    assert.equal(await page.getByRole('button').count(), 0);
  });

  test('text of other languages is marked as such, runs its own way and is not pulled apart', async () => {
    const page = await open(ARABIC);
    const style = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { direction, letterSpacing, lineHeight, fontSize } = getComputedStyle(element);
        return { direction, letterSpacing, tight: parseFloat(lineHeight) / parseFloat(fontSize) < 1.3 };
      });
    const set = { direction: 'rtl', letterSpacing: 'normal', tight: false };
    assert.deepEqual([await style('h1'), await style('#p-1')], [set, set]);
    assert.equal(await page.locator('.record').evaluate((element) => getComputedStyle(element).direction), 'ltr');
    await page.goto(site.url + OTHERS[1]!);
    assert.equal(await page.locator('h1').getAttribute('lang'), 'ja');
    assert.equal(await page.locator('.body').getAttribute('lang'), 'ja');
  });

  test('the first key leads past the masthead, and the page has its landmarks', async () => {
    const page = await open(LAMP);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'main');
    for (const role of ['banner', 'main', 'contentinfo'] as const) {
      assert.equal(await page.getByRole(role).count(), 1, role);
    }
  });

  test('in forced colours the bars of the votes and the focus can be seen', async () => {
    const page = await open(LAMP, { forcedColors: 'active' });
    const colours = await page.locator('#c-2').evaluate((comment) => ({
      text: getComputedStyle(comment).color,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      up: getComputedStyle(comment.querySelector('.up')!).fill,
      down: getComputedStyle(comment.querySelector('.down')!).stroke,
    }));
    assert.notEqual(colours.text, colours.paper);
    assert.deepEqual([colours.up, colours.down], [colours.text, colours.text]);
    await page.getByRole('link', { name: 'Paragraph 1', exact: true }).press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    assert.equal(outline, 'solid');
  });

  test('on paper the record is whole, the tools are gone and the text comes first', async () => {
    const page = await open(LAMP);
    await page.emulateMedia({ media: 'print' });
    await page.getByText('The clipping desk stamped').waitFor();
    assert.equal(await page.locator('.passage-tools:visible').count(), 0);
    const top = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().top);
    assert.ok((await top('#p-1')) < (await top('.record')));
  });

  test('nothing is wider than a window of 640 pixels, which is 1280 at 200 per cent', async () => {
    const page = await open('', { viewport: { width: 640, height: 400 } });
    for (const path of PAGES) {
      await page.goto(site.url + path);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 640, path);
    }
  });

  test('axe finds nothing wrong with any kind of page in light and dark, folds open and shut', async () => {
    const page = await open('');
    const found: string[] = [];
    for (const path of PAGES) {
      await page.goto(site.url + path);
      found.push(...(await violationsInLightAndDark(page)).map((one) => `${path} ${one}`));
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      found.push(...(await violationsInLightAndDark(page)).map((one) => `${path} open: ${one}`));
    }
    assert.deepEqual(found, []);
  });

  test('no page asked another host for anything or reported an error', () => {
    assert.deepEqual(faults.flat(), []);
  });
});
