import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { serveSite, type Served } from '../../scripts/steps/serve.ts';
import { run } from '../scripts/archive.ts';
import { temporaryFolder } from '../scripts/folders.ts';
import { launchChromium } from './chromium.ts';

const LAMP = 'articles/lamp-of-the-lamb-island-lihgthouse-lit-again-after-forty-years/';
const root = temporaryFolder('slow-host');
const archive = path.join(root, 'archive');

let browser: Browser;
let served: Served;
let slow: http.Server;

before(async () => {
  fs.cpSync(path.join(import.meta.dirname, '../archives/reading'), archive, { recursive: true });
  await run('ingest', ['--archive', archive]);
  const { code, stderr } = await run('build', ['--archive', archive, '--out', path.join(root, 'site')]);
  assert.equal(code, 0, stderr);
  served = (await serveSite(path.join(root, 'site'), 0)) as Served;
  slow = http.createServer(answerAllBut('/pagefind/program.wasm')).listen(0, '127.0.0.1');
  browser = await launchChromium();
});

after(async () => {
  await browser?.close();
  slow?.closeAllConnections();
  slow?.close();
  await served?.close();
  fs.rmSync(root, { recursive: true, force: true });
});

/** Hands every request on to the served site, but leaves those for one file without an answer. */
function answerAllBut(file: string): http.RequestListener {
  return ({ url, headers }, response) => {
    if (url === file) return;
    http.get(new URL(url!, served.address), { headers }, (answer) => {
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
