import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { headers } from '../../src/hosting/headers.ts';
import { launchChromium, PATIENCE } from '../browser/chromium.ts';
import { watchFaults } from '../browser/faults.ts';
import { temporaryFolder } from '../scripts/folders.ts';
import { builtSite } from '../sites/built-site.ts';
import { servers, type Place, type Started } from './servers.ts';

const LAMP = 'articles/lamp-of-the-lamb-island-lihgthouse-lit-again-after-forty-years';
const root = temporaryFolder('hosts');
const bases = ['/', '/archive/'];

let browser: Browser;

function place(base: string): Place {
  const host = path.join(root, base === '/' ? 'root' : 'below');
  return { root: host, site: path.join(host, base), work: path.join(root, 'work') };
}

before(async () => {
  // One of the servers gives up being root and has to find its way in.
  fs.chmodSync(root, 0o755);
  fs.mkdirSync(path.join(root, 'work'));
  for (const base of bases) {
    const site = await builtSite(
      path.join(import.meta.dirname, '../archives/reading'),
      ...(base === '/' ? [] : ['--base', base]),
    );
    fs.cpSync(site, place(base).site, { recursive: true });
  }
  fs.writeFileSync(path.join(root, 'below/index.html'), '<!DOCTYPE html><title>Another site</title>');
  // Where it is read.
  fs.cpSync(path.join(place('/archive/').site, '_headers'), path.join(root, 'below/_headers'));
  browser = await launchChromium();
});

after(async () => {
  await browser?.close();
  fs.rmSync(root, { recursive: true, force: true });
});

for (const { name, program, told, hides, start } of servers) {
  for (const base of bases) {
    const skip = program === null && `${name} is not installed`;
    test(`a site works on ${name} below ${base}`, { skip }, async () => {
      const server = await start(program!, place(base));
      try {
        const whole = told && !(name.startsWith('the project') && base !== '/');
        await answers(server, base, whole);
        if (told) await lasts(server, base);
        if (hides) assert.ok((await fetch(new URL(`${base}.htaccess`, server.address))).status >= 400);
        await searches(server, base);
      } finally {
        await server.stop();
      }
    });
  }
}

async function answers({ address }: Started, base: string, told: boolean): Promise<void> {
  const site = new URL(base, address).href;
  for (const asked of [`${LAMP}/`, LAMP, `${LAMP}/capture`, ...(base === '/' ? [''] : ['', '../archive'])]) {
    const response = await fetch(new URL(asked, site));
    assert.equal(response.status, 200, asked);
    assert.match(response.headers.get('content-type')!, /^text\/html/, asked);
    assert.ok(response.url.startsWith(site), `${asked} leads to ${response.url}`);
    assert.match(await response.text(), /The Quayside File/, asked);
  }
  const missing = await fetch(`${site}articles/nowhere/`);
  assert.equal(missing.status, 404);
  for (const asked of ['search?q=old%20boat&kind=Original', ...(base === '/' ? [] : ['../archive?q=a%2Fb'])]) {
    const { redirected, url } = await fetch(new URL(asked, site));
    assert.equal(url, new URL(asked.replace('?', '/?'), site).href, asked);
    assert.ok(redirected, asked);
  }
  if (!told) return;
  assert.match(await missing.text(), /There is no page at this address/);
  for (const response of [missing, await fetch(`${site}${LAMP}/`), await fetch(`${site}pagefind/directory.json`)]) {
    for (const [header, value] of headers) assert.equal(response.headers.get(header), value, response.url);
  }
  for (const text of [`${LAMP}.txt`, `${LAMP}.md`, 'data/comments.csv']) {
    const type = (await fetch(site + text)).headers.get('content-type') ?? '';
    // As anything else than text, browsers keep it, and need not know how to show it.
    if (type.startsWith('text/')) assert.match(type, /charset=utf-8/i, text);
  }
}

async function lasts({ address }: Started, base: string): Promise<void> {
  const site = new URL(base, address).href;
  const sent = (asked: string, more: Record<string, string> = {}) =>
    fetch(site + asked, { redirect: 'manual', headers: more });
  const life = async (asked: string) => (await sent(asked)).headers.get('cache-control') ?? '';
  const named = fs.globSync(['_astro/*', 'pagefind/packs/*/*'], { cwd: place(base).site });
  assert.ok(named.some((file) => file.endsWith('.css')) && named.some((file) => file.endsWith('.pack')));
  for (const file of named) {
    const whole = await sent(file);
    const part = await sent(file, { Range: 'bytes=0-9' });
    const known = await sent(file, { 'If-None-Match': whole.headers.get('etag')! });
    assert.ok(whole.ok && part.ok && known.status === 304, file);
    for (const { headers } of [whole, part, known])
      assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable', file);
  }
  const others = ['', `${LAMP}/`, `${LAMP}.txt`, 'sw.js', 'search/names/0.json', 'pagefind/directory.json', 'feed.xml'];
  for (const file of others) assert.match(await life(file), /no-cache|max-age=0/, file);
  // What is missing now may be there tomorrow.
  for (const gone of ['_astro/gone.css', 'pagefind/packs/0/words-0.pack', 'gone/'])
    assert.doesNotMatch(await life(gone), /immutable/, gone);
}

async function searches({ address }: Started, base: string): Promise<void> {
  const context = await browser.newContext();
  context.setDefaultTimeout(PATIENCE);
  const site = new URL(base, address).href;
  const faults = watchFaults(context, site);
  const page = await context.newPage();
  await page.goto(site + LAMP);
  assert.equal(page.url(), `${site}${LAMP}/`);
  await page.goto(`${site}search/?q=clockwork`);
  await page.locator('.results').getByRole('link', { name: 'Comment 1', exact: true }).click();
  await page.locator('#c-1 mark').waitFor();
  assert.deepEqual(faults, []);
  await context.close();
}
