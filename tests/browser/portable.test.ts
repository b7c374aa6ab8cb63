import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { temporaryFolder } from '../scripts/folders.ts';
import { builtSite } from '../sites/built-site.ts';
import { launchChromium, PATIENCE } from './chromium.ts';
import { until } from './until.ts';

const root = temporaryFolder('portable');
const out = path.join(root, 'a stick');
const faults: string[] = [];
let browser: Browser;
let page: Page;

before(async () => {
  // A folder that is carried about lies anywhere.
  fs.cpSync(await builtSite(path.join(import.meta.dirname, '../archives/reading'), '--portable'), out, {
    recursive: true,
  });
  browser = await launchChromium();
  page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(request.url()));
});

after(async () => {
  await browser?.close();
  fs.rmSync(root, { recursive: true, force: true });
});

test('every link and file of every page is there, and no script is but those of the search and its marks', () => {
  const pages = fs.readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  assert.ok(pages.length > 20, `${pages.length}`);
  for (const file of pages) {
    const html = fs.readFileSync(path.join(out, file), 'utf8');
    const at = pathToFileURL(path.join(out, file));
    const links = [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, link]) => new URL(link!, at));
    assert.ok(links.length > 8, file);
    for (const link of links.filter(({ protocol }) => protocol === 'file:')) {
      const target = fileURLToPath(new URL(link.pathname, 'file://'));
      assert.ok(target.startsWith(out) && fs.statSync(target).isFile(), `${file}: ${link}`);
    }
    const own = file === path.join('search', 'index.html') || /^articles.[^/\\]+.index\.html$/.test(file);
    assert.equal(/<script[^>]* src=/.test(html), own, file);
    assert.doesNotMatch(html, /type="module"|data-worker|class="digest-check"|data-clip=/, file);
  }
});

test('an archive is browsed and read from a folder, as it looks on a host', async () => {
  await page.goto(pathToFileURL(path.join(out, 'index.html')).href);
  await page.getByRole('link', { name: /lighthouse lit again/ }).click();
  await page.getByRole('heading', { level: 1, name: /lighthouse lit again/ }).waitFor();
  await page.locator('#p-1').waitFor();
  // A page that has not been laid out yet has asked for no typeface, and none is then waited for.
  await until(() => page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')));
  await page.locator('#p-1').hover();
  await page
    .getByRole('link', { name: 'Lines' })
    .or(page.getByRole('link', { name: /^Line \d/ }))
    .first()
    .click();
  await page.waitForURL(/capture\/index\.html#L\d+$/);
  await page.getByRole('radio', { name: /^body/ }).check();
  assert.equal(await page.locator('.lines li:visible').count(), 5);
  for (const name of ['Timeline', 'Sources', 'Names', 'About']) {
    await page.getByRole('navigation', { name: 'Archive' }).getByRole('link', { name }).click();
    await page.waitForURL(new RegExp(`/${name.toLowerCase()}/index\\.html$`));
  }
});

test('nothing was refused or missing on the way', () => assert.deepEqual(faults, []));
