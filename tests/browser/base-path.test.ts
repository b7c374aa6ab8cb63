import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serveSite, type Served } from '../../scripts/steps/serve.ts';
import { builtSite } from '../sites/built-site.ts';
import { launchChromium, PATIENCE } from './chromium.ts';
import { watchFaults } from './faults.ts';

const LAMP = 'articles/lamp-of-the-lamb-island-lihgthouse-lit-again-after-forty-years/';

let folder: string;
let served: Served;
let browser: Browser;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cuttings-base-'));
  const site = await builtSite(join(import.meta.dirname, '../archives/reading'), '--base', '/archive/');
  await cp(site, join(folder, 'host/archive'), { recursive: true });
  // What else the host has: nothing that the archive may lead to.
  await writeFile(join(folder, 'host/index.html'), '<!DOCTYPE html><title>Another site</title>');
  served = (await serveSite(join(folder, 'host'), 0)) as Served;
  browser = await launchChromium();
});

after(async () => {
  await browser?.close();
  await served?.close();
  await rm(folder, { recursive: true, force: true });
});

for (const width of [360, 1280]) {
  test(`below a base path, searching, citing, clipping and checking a capture work, at ${width}`, async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    context.setDefaultTimeout(PATIENCE);
    const site = `${served.address}archive/`;
    const faults = watchFaults(context, site);
    const page = await context.newPage();
    await page.goto(`${site}about/`);
    await searched(page);
    await clipped(page, site);
    await page.goto(`${site}${LAMP}capture/`);
    await page.getByRole('button', { name: 'Check it in this browser' }).click();
    await page.getByRole('status').getByText('has this sha256').waitFor();
    assert.deepEqual(faults, []);
    await context.close();
  });
}

async function searched(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.waitForURL(/\/archive\/search\//);
  await page.locator('#q').fill('clockwork');
  await page.locator('.results').getByRole('link', { name: 'Comment 1', exact: true }).click();
  await page.waitForURL(/\/archive\/articles\/.*#c-1$/);
  await page.locator('#c-1 mark').waitFor();
}

async function clipped(page: Page, site: string): Promise<void> {
  await page.goto(site + LAMP);
  await page.getByRole('button', { name: 'Put this article aside' }).click();
  await page.getByRole('button', { name: 'Take out of the clippings' }).waitFor();
  await page.getByRole('link', { name: 'Clippings', exact: true }).click();
  await page.getByText('1 clipping', { exact: true }).waitFor();
  assert.equal(await page.locator('.sheet .comment').count(), 4);
  const link = page.locator('.sheet h2 a');
  assert.equal(new URL(await link.evaluate((one) => (one as HTMLAnchorElement).href)).pathname, `/archive/${LAMP}`);
}
