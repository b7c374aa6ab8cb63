import assert from 'node:assert/strict';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { serveArchive, type Site } from './site.ts';

const LAMP = 'articles/lamp-of-the-lamb-island-lihgthouse-lit-again-after-forty-years/';

let browser: Browser;
let served: Site;
let slow: http.Server;

before(async () => {
  served = await serveArchive(path.join(import.meta.dirname, '../archives/reading'));
  slow = http.createServer(answerAllBut('/pagefind/program.wasm')).listen(0, '127.0.0.1');
  browser = await launchChromium();
});

after(async () => {
  await browser?.close();
  slow?.closeAllConnections();
  slow?.close();
  await served?.close();
});

/** Hands every request on to the served site, but leaves those for one file without an answer. */
function answerAllBut(file: string): http.RequestListener {
  return ({ url, headers }, response) => {
    if (url === file) return;
    http.get(new URL(url!, served.url), { headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
  };
}

test('a page comes though the host never sends a file that the worker is to keep', async () => {
  const site = `http://127.0.0.1:${(slow.address() as AddressInfo).port}/`;
  const page = await browser.newPage();
  await page.goto(`${site}search/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(site + LAMP);
  assert.equal(await page.locator('h1').count(), 1);
});
