import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveSite, type Served } from '../../scripts/steps/serve.ts';
import { temporaryFolder } from '../scripts/folders.ts';
import { built, ingested } from '../scripts/steps.ts';
import { launchChromium, PATIENCE } from './chromium.ts';
import { until } from './until.ts';

const LAMP = 'articles/lamp-of-the-lamb-island-lihgthouse-lit-again-after-forty-years/';
const root = temporaryFolder('offline');
const archive = path.join(root, 'archive');
const out = path.join(root, 'host/archive');

let browser: Browser;
let served: Served;
let port: number;
let page: Page;
let context: BrowserContext;

async function serve(): Promise<void> {
  served = (await serveSite(path.join(root, 'host'), port)) as Served;
  port = Number(new URL(served.address).port);
}

async function build(more = ''): Promise<void> {
  fs.appendFileSync(path.join(archive, 'archive.yaml'), more);
  await built(archive, out, { base: '/archive/' });
}

const site = (): string => `${served.address}archive/`;
const caches = (): Promise<string[]> => page.evaluate(() => window.caches.keys());
const registered = (): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Waits until the worker has kept a file. */
function isKept(file: string): Promise<void> {
  return until(() => page.evaluate(async (url) => (await window.caches.match(url)) !== undefined, file));
}

/** The status and the length of the answer for the first ten bytes of a file. */
function range(file: string): Promise<[number, number]> {
  return page.evaluate(async (url) => {
    const answer = await fetch(url, { headers: { Range: 'bytes=0-9' } });
    return [answer.status, (await answer.arrayBuffer()).byteLength] as [number, number];
  }, file);
}

/** The same while the whole file is not among those that are kept. */
async function rangeWithout(file: string): Promise<[number, number]> {
  const [name] = await caches();
  const change = (what: 'take' | 'put') =>
    page.evaluate(
      async ([cacheName, url, how]) => {
        const cache = await window.caches.open(cacheName!);
        if (how === 'put') return void (await cache.put(url!, Reflect.get(window, 'taken') as Response));
        Reflect.set(window, 'taken', await cache.match(url!));
        await cache.delete(url!);
      },
      [name!, file, what],
    );
  await change('take');
  const answer = await range(file);
  await change('put');
  return answer;
}

before(async () => {
  fs.cpSync(path.join(import.meta.dirname, '../archives/reading'), archive, { recursive: true });
  await ingested(archive);
  await build();
  fs.writeFileSync(path.join(root, 'host/index.html'), '<!DOCTYPE html><title>Another site</title>');
  port = 0;
  await serve();
  browser = await launchChromium();
  context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  page = await context.newPage();
});

after(async () => {
  await browser?.close();
  await served?.close();
  fs.rmSync(root, { recursive: true, force: true });
});

test('pages that were visited and the search work with the server stopped', async () => {
  await page.goto(site() + LAMP);
  await isKept(`/archive/${LAMP}`);
  await page.goto(`${site()}search/`);
  await isKept('/archive/pagefind/program.wasm');
  const words = fs.readdirSync(path.join(out, 'search/words')).sort().at(-1)!;
  await isKept(`/archive/search/words/${words}`);
  for (const pack of fs.globSync('pagefind/packs/*/*.pack', { cwd: out })) await isKept(`/archive/${pack}`);
  const pack = `/archive/${fs.globSync('pagefind/packs/*/facets-0.pack', { cwd: out })[0]}`;
  assert.deepEqual(await range(pack), [206, 10]);
  await served.close();
  assert.deepEqual(await rangeWithout(pack), [206, 10], 'of an index that is not kept whole, what was used is');
  await page.goto(`${site()}${LAMP}?mark=lens`);
  await page.locator('#p-1').waitFor();
  assert.notEqual(await page.locator('h1').evaluate((one) => getComputedStyle(one).fontFamily), '"Times New Roman"');
  await page.goto(`${site()}search/?q=clockwork`);
  await page.locator('.results').getByRole('link', { name: 'Comment 1', exact: true }).click();
  await page.locator('#c-1 mark').waitFor();
  await page.goto(`${site()}search/?q=clockwrok`);
  await page.locator('#search-suggestion a').waitFor();
  await assert.rejects(page.goto(`${site()}about/`), /ERR_/);
  await page.close();
  page = await context.newPage();
});

test('with the server back, what it sends is shown, and a build’s worker removes what those before have kept', async () => {
  await serve();
  await page.goto(site());
  const [first] = await caches();
  await build('robots: noindex\n');
  await page.goto(site() + LAMP);
  assert.equal(await page.locator('meta[name="robots"]').count(), 1);
  await until(async () => (await caches()).length === 1 && (await caches())[0] !== first);
});

test('with offline: false readers who had a worker lose it and all that it kept, and nobody gets one', async () => {
  await build('offline: false\n');
  await page.goto(site());
  assert.equal(await page.locator('[data-worker]').count(), 0);
  await until(async () => (await registered()) === 0 && (await caches()).length === 0);
  await page.goto(site() + LAMP);
  assert.equal(await registered(), 0);
});
