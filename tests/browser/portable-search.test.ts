import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { temporaryFolder } from '../scripts/folders.ts';
import { builtSite } from '../sites/built-site.ts';
import { launchChromium, PATIENCE } from './chromium.ts';
import { harbourArchive } from './harbour-archive.ts';
import { meaningCases } from './meaning-cases.ts';
import { marks, said } from './served.ts';

const root = temporaryFolder('portable-search');
const out = path.join(root, 'a stick');
const faults: string[] = [];
let browser: Browser;
let page: Page;

const address = (file: string) => pathToFileURL(path.join(out, file)).href;
const search = async (query: string) => {
  await page.goto(`${address('search/index.html')}?${new URLSearchParams({ q: query })}`);
  return said(page, query);
};

before(async () => {
  const { folder, clear } = await harbourArchive();
  // A folder that is carried about lies anywhere.
  fs.cpSync(await builtSite(folder, '--portable').finally(clear), out, { recursive: true });
  browser = await launchChromium();
  page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  // What a page that is left was still waiting for is given up.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
  });
});

after(async () => {
  await browser?.close();
  fs.rmSync(root, { recursive: true, force: true });
});

for (const [what, query, results, marked] of meaningCases) {
  test(`from a folder: ${what}: ${query}`, async () => {
    const status = await search(query);
    assert.match(status, results === 0 ? /^Nothing/ : new RegExp(`^${results} result`));
    if (results > 0) await page.locator('.results li').first().waitFor();
    if (marked !== null) assert.ok((await marks(page)).includes(marked), `${await marks(page)}`);
  });
}

test('from the front page to a result and its paragraph, with the way back', async () => {
  await page.goto(address('index.html'));
  await page.getByLabel('Search the archive').fill('"night boats"');
  await page.keyboard.press('Enter');
  await said(page, '"night boats"');
  await page.locator('.results').getByRole('link', { name: 'Paragraph 1' }).first().click();
  await page.waitForURL(/articles\/[\w-]+\/index\.html\?.*#p-1$/);
  assert.equal(await page.locator('#p-1 mark').first().textContent(), 'night boats');
  const bar = page.getByRole('group', { name: 'Marked words' });
  assert.equal(await bar.evaluate((one) => getComputedStyle(one).position), 'fixed');
  await bar.getByRole('button', { name: 'Unmark' }).click();
  assert.equal(await page.locator('mark').count(), 0);
  await page.goBack();
  await said(page, '"night boats"');
});

test('what is typed is searched for, narrowed, put in order and shown word by word', async () => {
  await search('harbour');
  await page.locator('#search-filters').evaluate((one) => ((one as HTMLDetailsElement).open = true));
  await page.getByRole('checkbox', { name: 'Northmarch Echo 1' }).check();
  await page.locator('#search-status', { hasText: '1 result ' }).waitFor();
  await page.goBack();
  await page.getByLabel('Order').selectOption('oldest');
  await page.locator('.results li:first-child', { hasText: 'votes' }).waitFor();
  await page.getByLabel('Show').selectOption('context');
  await page.locator('.in-context li mark').first().waitFor();
  await page.locator('#q').fill('lamps');
  assert.match(await said(page, 'lamps'), /^13 results/);
});

test('a word that nothing has leads to one that is like it', async () => {
  assert.match(await search('pasengers'), /^Nothing/);
  await page.getByRole('link', { name: 'passengers', exact: true }).click();
  await said(page, 'passengers');
  await page.locator('.results mark').first().waitFor();
});

test('nothing was refused or missing on the way', () => assert.deepEqual(faults, []));
