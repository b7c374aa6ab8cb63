import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium, PATIENCE } from '../browser/chromium.ts';
import { serveArchive, type Site } from '../browser/site.ts';
import { hostileArchive, hostileArticles } from './hostile-archive.ts';
import { seed, strings } from './strings.ts';

const articles = hostileArticles(strings);
const bySource = new Map(articles.map((article) => [article.sidecar.headline, article]));
const faults: string[] = [];

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let addresses: string[];
let headlines: Map<string, string>;

before(async () => {
  const { folder, clear } = hostileArchive(articles);
  site = await serveArchive(folder).finally(clear);
  browser = await launchChromium();
  // Without the policy that every page has: what a page holds must be harmless by itself.
  // In a low window little is drawn that nobody looks at.
  const viewport = { width: 1280, height: 60 };
  context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', viewport });
  context.setDefaultTimeout(PATIENCE);
  context.on('request', (request) => {
    if (!request.url().startsWith(site.url)) faults.push(`${request.frame().url()} asked for ${request.url()}`);
  });
  context.on('dialog', (dialog) => {
    faults.push(`${dialog.page()?.url()} opened a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('weberror', (error) => faults.push(`${error.page()?.url()} threw: ${error.error().message}`));
  page = await context.newPage();
  const records = (await (await fetch(`${site.url}data/articles.json`)).json()) as { id: string; headline: string }[];
  headlines = new Map(records.map(({ id, headline }) => [`${site.url}articles/${id}/`, headline]));
  addresses = [...headlines.keys()];
});

after(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page of the site and gives what of it could act; it must be nothing. */
async function opened(address: string): Promise<void> {
  const response = await page.goto(address);
  assert.equal(response?.status(), 200, address);
  const active = await page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const attributes = all.flatMap((one) => [...one.attributes].map(({ name, value }) => ({ name, value })));
    const acts = ({ name, value }: { name: string; value: string }): boolean =>
      /^on|^srcdoc$|^style$|^formaction$/i.test(name) ||
      (/^(?:href|src|action)$/.test(name) &&
        !/^(?:https?:\/\/127|\/|\.|#|\?|[a-z0-9-]+\/|$|data:application\/(?:x-|vnd))/i.test(value));
    const scripts = [...document.scripts].filter(
      ({ type, text }) => type !== 'application/ld+json' && text.trim() !== '',
    );
    return [
      ...attributes.filter(acts).map(({ name, value }) => `${name}=${value.slice(0, 100)}`),
      ...document.querySelectorAll('iframe, object, embed, base, style, meta[http-equiv=refresh]').values(),
      ...scripts.map(({ text }) => text.slice(0, 100)),
      ...('ranHere' in globalThis ? ['a script of the archive ran'] : []),
    ].map(String);
  });
  assert.deepEqual(active, [], `${address} (seed ${seed})`);
}

function captured(address: string) {
  const headline = headlines.get(address)!;
  return { headline, ...bySource.get(headline)! };
}

/** Whether a headline is shown whole, or one that is too long for its place with its first words. */
function isShown(headline: string, shown: string): boolean {
  return (
    headline === shown ||
    (headline.length > 500 && /^.{300,} …$/su.test(shown) && headline.startsWith(shown.slice(0, -2)))
  );
}

function texts(selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent ?? ''));
}

test(`${strings.length} strings are many, each on one line`, () => {
  assert.ok(strings.length >= 500);
  assert.ok(strings.every((text) => !text.includes('\n')));
});

/** The lines of each article that were read as its text or as a comment. */
const read = new Map<string, string[]>();

test('every capture’s page shows its lines, character for character', async () => {
  for (const address of addresses) {
    await opened(`${address}capture/`);
    const { headline, lines } = captured(address);
    const [heading] = await texts('h1');
    assert.ok(isShown(headline, heading!), `${address}: ${heading}`);
    assert.deepEqual(await texts('.lines .text'), lines, address);
    read.set(address, await texts('.lines [data-role=body] .text, .lines [data-role=comment] .text'));
  }
  // Here and there a string makes a sentence look like something else.
  assert.ok([...read.values()].flat().length > 0.97 * 2 * strings.length);
});

test('every article shows what was captured, character for character, and nothing of it acts', async () => {
  assert.equal(addresses.length, articles.length);
  for (const address of addresses) {
    await opened(address);
    const { headline, sidecar } = captured(address);
    assert.deepEqual(await texts('h1'), [headline]);
    const shown = new Set([...(await texts('.body p')), ...(await texts('.comment .said'))]);
    assert.deepEqual(
      read.get(address)!.filter((text) => !shown.has(text)),
      [],
      address,
    );
    const slip = await texts('.slip dd :is(a, span)');
    for (const value of [sidecar.source, sidecar.section, sidecar.byline]) assert.ok(slip.includes(value), address);
    assert.deepEqual(await texts('.report .rights'), [sidecar.rights]);
    const data = JSON.parse((await texts('script[type="application/ld+json"]'))[0]!) as { headline: string };
    assert.equal(data.headline, sidecar.headline);
    assert.ok(isShown(headline, (await page.locator('meta[property="og:title"]').getAttribute('content'))!), address);
  }
});

test('signs of direction are seen, and words of two scripts told of', async () => {
  const pages = await Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
  await opened(addresses[pages.findIndex((html) => html.includes('data-sign="RLO"'))]!);
  const sign = page.locator('.body [data-sign=RLO]').first();
  assert.equal(await sign.evaluate((one) => getComputedStyle(one, '::before').content), '"RLO"');
  assert.equal(await sign.evaluate((one) => getComputedStyle(one).unicodeBidi), 'isolate');
  const warned = /text-warnings[\s\S]*P\u0430yp\u0430l[\s\S]*Latin and Cyrillic/;
  const told = pages.filter((html) => warned.test(html));
  assert.equal(told.length, 1);
  const captures = await Promise.all(addresses.map(async (address) => (await fetch(`${address}capture/`)).text()));
  assert.equal(captures.filter((html) => warned.test(html)).length, 1);
});

test('no list, name, search or setting acts, and names are shown as they are', async () => {
  await opened(`${site.url}sources/`);
  await page.getByRole('note').getByText('P\u0430yp\u0430l').first().waitFor();
  for (const path of ['', 'timeline/', 'data/', 'about/', 'clippings/']) await opened(site.url + path);
  await opened(`${site.url}names/`);
  await page.getByRole('note').getByText('P\u0430yp\u0430l').first().waitFor();
  const links = await page
    .locator('main a[href*="/names/"]')
    .evaluateAll((all) => all.map((one) => ({ href: (one as HTMLAnchorElement).href, name: one.textContent ?? '' })));
  assert.ok(links.length > 200, `${links.length}`);
  const known = new Set(strings.flatMap((name) => [name.trim(), `${name} the Elder`.trim()]));
  assert.deepEqual(
    links.filter(({ name }) => !known.has(name.trim())),
    [],
  );
  await opened(links.find(({ name }) => name.startsWith('P\u0430yp\u0430l'))!.href);
  await page.getByRole('note').getByText('Latin and Cyrillic').first().waitFor();
  for (const { href } of links.filter((_, at) => at % 20 === 0)) await opened(href);
  for (const query of [
    '<script>globalThis.ranHere=1</script>',
    '"><img src=x onerror=globalThis.ranHere=1>',
    'board',
  ]) {
    await opened(`${site.url}search/?${new URLSearchParams({ q: query }).toString()}`);
    await page.locator('#search-status', { hasText: '“' }).waitFor();
    assert.equal(await page.evaluate(() => 'ranHere' in globalThis), false);
  }
});

test('feeds, tables and data are whole', async () => {
  await page.goto(site.url);
  for (const file of ['feed.xml', 'favicon.svg']) {
    const faulty = await page.evaluate(async (address) => {
      const text = await (await fetch(address)).text();
      return new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null;
    }, site.url + file);
    assert.equal(faulty, null, file);
  }
  for (const file of ['feed.json', 'data/articles.json', 'data/datapackage.json'])
    JSON.parse(await (await fetch(site.url + file)).text());
  const csv = await (await fetch(`${site.url}data/articles.csv`)).text();
  assert.doesNotMatch(csv, /(?:^|,)"?[=+@]/m);
});

test('no script of the archive has run, no dialog was opened and no other host was asked for anything', () => {
  assert.deepEqual(faults, []);
});
