import assert from 'node:assert/strict';
import { test } from 'node:test';
import { harbourArchive } from './harbour-archive.ts';
import { served } from './served.ts';

const { open, url } = served(harbourArchive);

test('a search from an address asks for each piece of the index once, whichever script needs it', async () => {
  const page = await open({ viewport: { width: 360, height: 800 } });
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/(pagefind|search\/names)\//.test(pathname)) asked.push(`${pathname} ${request.headers()['range'] ?? ''}`);
  });
  await page.goto(`${url()}search/?q=lighthouse`);
  await page.locator('.results h2').nth(9).waitFor();
  assert.deepEqual(asked, [...new Set(asked)]);
  const count = (part: string) => asked.filter((one) => one.includes(part)).length;
  assert.deepEqual(
    ['directory.json', 'program.wasm', '/words-', '/names/', '/texts-', '/facets-'].map(count),
    [1, 1, 1, 1, 10, 0],
  );
  await page.context().close();
});
