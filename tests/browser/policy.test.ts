import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { contentPolicy } from '../../src/hosting/policy.ts';
import { headers } from '../../src/hosting/headers.ts';
import { launchChromium, PATIENCE } from './chromium.ts';
import { serveArchive, type Site } from './site.ts';

const LAMP = 'articles/lamp-of-the-lamb-island-lihgthouse-lit-again-after-forty-years/';
const KINDS = [
  '',
  'timeline/',
  'sources/',
  'names/',
  'search/',
  'data/',
  'about/',
  'clippings/',
  LAMP,
  `${LAMP}capture/`,
];

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const broken: string[] = [];

before(async () => {
  site = await serveArchive(join(import.meta.dirname, '../archives/reading'));
  browser = await launchChromium();
  context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  await context.exposeFunction('tell', (what: string) => broken.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) => {
      const told = `${location.href}: ${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`;
      void (window as unknown as { tell: (what: string) => void }).tell(told);
    });
  });
  context.on('console', (message) => {
    if (/Content.Security.Policy|Trusted|violates|Pagefind/i.test(message.text())) broken.push(message.text());
  });
  context.on('weberror', (error) => broken.push(error.error().message));
  page = await context.newPage();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

test('every kind of page has the policy in its head, before anything that it is about, and comes with every header', async () => {
  for (const kind of [...KINDS, 'nowhere/']) {
    const response = (await page.goto(site.url + kind))!;
    const sent = response.headers();
    for (const [name, value] of headers) assert.equal(sent[name.toLowerCase()], value, `${kind} ${name}`);
    const [first, second] = await page.locator('head > *').evaluateAll((all) => all.map((one) => one.outerHTML));
    assert.match(first!, /charset/);
    assert.match(second!, /Content-Security-Policy/);
    assert.equal(await page.locator('meta[http-equiv]').getAttribute('content'), contentPolicy('meta'));
    assert.equal(await page.locator('[style], style, script:not([src]):not([type="application/ld+json"])').count(), 0);
  }
});

test('search, filters, words in context, arrival, citing, clippings and the check of a digest work under the policy', async () => {
  await page.goto(`${site.url}search/?q=clockwork`);
  await page.locator('.results mark').first().waitFor();
  assert.ok(
    page.workers().some((worker) => /index-worker-program/.test(worker.url())),
    'Pagefind has its worker',
  );
  await page.locator('#search-filters').evaluate((fold) => ((fold as HTMLDetailsElement).open = true));
  await page.locator('#search-facets').getByRole('checkbox').first().check();
  await page.waitForURL(/source=/);
  await page.getByLabel('Show').selectOption('context');
  await page.locator('.in-context li').first().waitFor();
  await page.goto(`${site.url}search/?q=clockwrok`);
  await page.locator('#search-suggestion a').click();
  await page.locator('.results').getByRole('link', { name: 'Comment 1', exact: true }).click();
  await page.locator('#c-1 mark').waitFor();
  await page.getByRole('button', { name: 'Put this article aside' }).click();
  await page.getByRole('button', { name: 'Take out of the clippings' }).waitFor();
  await page.getByText('Cite this article').click();

  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.cite .downloads a').first().click()]);
  assert.equal(await file.failure(), null);
  await page.getByRole('link', { name: 'Clippings', exact: true }).click();
  await page.locator('.sheet .comment').first().waitFor();
  const [ris] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'RIS' }).click()]);
  assert.equal(await ris.failure(), null);
  await page.goto(`${site.url}${LAMP}capture/`);
  await page.getByRole('button', { name: 'Check it in this browser' }).click();
  await page.getByRole('status').getByText('has this sha256').waitFor();
});

test('nothing on the way broke the policy', () => assert.deepEqual(broken, []));

test('what an attacker would add is stopped, and told of', async () => {
  const other = await context.newPage();
  await other.goto(site.url + LAMP);
  const ran = await other.evaluate(() => {
    const script = document.createElement('script');
    const thrown: string[] = [];
    const attempt = (name: string, act: () => void): void => {
      try {
        act();
      } catch {
        thrown.push(name);
      }
    };
    attempt('text of a script', () => (script.text = 'window.ran = true'));
    attempt('innerHTML', () => (document.body.innerHTML = '<img src=x onerror="window.ran = true">'));
    attempt('worker', () => new Worker('/favicon.svg'));
    const image = document.createElement('img');
    attempt('onerror', () => image.setAttribute('onerror', 'window.ran = true'));
    image.src = 'https://elsewhere.example/a.png';
    document.body.append(image);
    return { thrown, ran: 'ran' in window };
  });
  assert.deepEqual(ran, { thrown: ['text of a script', 'innerHTML', 'worker', 'onerror'], ran: false });
  await other.waitForFunction(() => document.images.length > 0);
  assert.ok(
    broken.some((one) => one.includes('elsewhere.example')),
    'the image of another host is refused',
  );
});
