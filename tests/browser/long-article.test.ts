import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { temporaryFolder } from '../scripts/folders.ts';
import { violationsInLightAndDark } from './axe.ts';
import { launchChromium, PATIENCE } from './chromium.ts';
import { watchFaults } from './faults.ts';
import { serveArchive, type Site } from './site.ts';

const PARAGRAPHS = 1330;
const root = temporaryFolder('long-article');
const address = 'https://archive.example';
const told = (n: number) =>
  `Diver ${n} went down beside the old pier and counted the stones there one by one. `.repeat(5);
const paragraphs = Array.from({ length: PARAGRAPHS }, (_, n) => `${told(n + 1).trim()}\n\n`);
// So many blank lines that the last paragraphs are on the second page of the capture as well.
const blank = '\n'.repeat(2500);
const capture = `The Pier Log\n\nDivers count every stone of the pier\n\nBy Nils Orre\n\n2 June 1991\n\n${blank}${paragraphs.join('')}`;

describe('an article of two pages', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let faults: string[];
  const second = () => `${site.url}articles/divers-count-every-stone-of-the-pier/page/2/`;

  before(async () => {
    fs.mkdirSync(path.join(root, 'captures'), { recursive: true });
    fs.writeFileSync(path.join(root, 'archive.yaml'), 'title: Stones\ndescription: D\nlanguage: en\n');
    fs.writeFileSync(path.join(root, 'captures/a.txt'), capture);
    site = await serveArchive(root, '--site', address);
    browser = await launchChromium();
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 360, height: 800 } });
    context.setDefaultTimeout(PATIENCE);
    faults = watchFaults(context, site.url);
    page = await context.newPage();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    fs.rmSync(root, { recursive: true, force: true });
  });

  test('leads from page to page, and back to the record', async () => {
    await page.goto(second().replace('page/2/', ''));
    await page.getByText('All 2 pages, and what is on each').click();
    await page.getByRole('link', { name: 'Page 2', exact: true }).click();
    await page.getByText(/^Page 2 of 2: paragraphs [\d,]+ to 1,330$/).waitFor();
    await page.waitForURL(second());
    await page.getByRole('link', { name: 'The first page, with the record of this article' }).click();
    await page.getByRole('heading', { name: 'About this record' }).waitFor();
    await page.getByRole('link', { name: 'The next page of this article' }).click();
    await page.getByRole('link', { name: 'The page before' }).waitFor();
  });

  test('has a second page that is fit for everyone, in light and in dark', async () => {
    await page.goto(second());
    await page.getByText('All 2 pages, and what is on each').click();
    assert.deepEqual(await violationsInLightAndDark(page), []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
  });

  test('has its later paragraphs cited by the address of the page that they are on', async () => {
    await page.goto(`${second()}#p-1320`);
    await page.getByRole('button', { name: 'Cite paragraph 1320' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite paragraph 1320' });
    await dialog.waitFor();
    assert.ok((await dialog.innerText()).includes(`${address}${new URL(second()).pathname}#p-1320`));
    await dialog.getByRole('button', { name: 'Put this paragraph aside' }).click();
  });

  test('has them in the tray of clippings, beside those of its first page', async () => {
    const id = 'divers-count-every-stone-of-the-pier';
    await page.goto(`${site.url}clippings/#tray=${id}.p3.p1320`);
    await page.getByText('2 clippings, sent to you').waitFor();
    const quoted = await page.locator('.sheet blockquote').allInnerTexts();
    assert.deepEqual(
      quoted.map((text) => text.slice(0, 15)),
      ['Diver 3 went do', 'Diver 1320 went'],
    );
    const references = await page.locator('.sheet .reference').allInnerTexts();
    assert.ok(references[0]!.includes(`/articles/${id}/#p-3`));
    assert.ok(references[1]!.includes(`/articles/${id}/page/2/#p-1320`));
  });

  test('says on paper where the rest of it is, and has nothing to press', async () => {
    const first = second().replace('page/2/', '');
    await page.emulateMedia({ media: 'print' });
    await page.goto(first);
    const json = page.locator('.text-warnings a', { hasText: 'JSON' });
    const added = await json.evaluate((link) => getComputedStyle(link, '::after').content);
    assert.match(added, /pier\.json/);
    await page.getByText('The text continues on page 2 of this article.').waitFor();
    for (const address of [second(), `${first}capture/page/2/`]) {
      await page.goto(address);
      await page.getByText(/^Page 2 of 2: /).waitFor();
      for (const pressed of await page.locator('.way-back, nav, input, button').all())
        assert.ok(!(await pressed.isVisible()));
    }
    await page.emulateMedia({ media: 'screen' });
  });

  test('leads from a passage to its line on the second page of the capture, and back', async () => {
    await page.goto(`${second()}#p-1320`);
    const passage = page.locator('.paragraph', { has: page.locator('#p-1320') });
    await passage.hover();
    await passage.getByRole('link', { name: /^Line \d+$/ }).click();
    await page.getByText(/^Page 2 of 2: lines [\d,]+ to [\d,]+$/).waitFor();
    await page.waitForURL(/\/capture\/page\/2\/#L\d+$/);
    const line = page.locator('.lines li:target');
    assert.ok((await line.innerText()).includes('Diver 1320 went down'));
    await line.getByRole('link', { name: 'Paragraph 1320' }).click();
    await page.locator('#p-1320:target').waitFor();
    await page.waitForURL(`${second()}#p-1320`);
  });

  test('leads from an address of its first page to the page that has the place', async () => {
    const first = second().replace('page/2/', '');
    for (const [asked, found] of [
      [`${first}#p-1320`, `${second()}#p-1320`],
      [`${second()}#p-3`, `${first}#p-3`],
      [`${first}capture/#L5100`, `${first}capture/page/2/#L5100`],
      [`${first}#p-9999`, `${second()}#p-9999`],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(asked);
      await page.waitForURL(found);
    }
  });

  test('has a capture whose second page is fit for everyone, in light and in dark', async () => {
    await page.goto(second().replace('page/2/', 'capture/'));
    await page.getByRole('link', { name: 'The lines after' }).click();
    await page.getByText('All 2 pages, and the lines on each').click();
    assert.deepEqual(await violationsInLightAndDark(page), []);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    await page.getByRole('link', { name: 'The first page, with what is known of the file' }).click();
    await page.getByText('This is the first of 2, with lines 1 to 5,000 of').waitFor();
  });

  test('asks no other host for anything and reports no error', () => {
    assert.deepEqual(faults, []);
  });
});
