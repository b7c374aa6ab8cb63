import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { marks, said, served } from './served.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const { open, search, url } = served(() => Promise.resolve({ folder: content, clear: () => Promise.resolve() }));

test('characters in a comment in either form, held to comments', async () => {
  const page = await open({});
  for (const [query, marked] of [
    ['脱亞論', '脫亞論'],
    ['脫亞論', '脱亜論'],
  ] as const) {
    await search(page, query);
    await page.locator('.results mark').first().waitFor();
    assert.ok((await marks(page)).includes(marked));
  }
  await page.goto(`${url()}search/?q=japan&where=Comments`);
  assert.match(await said(page, 'japan'), /^1 result/);
  await page.locator('.results a[href*="#c-"]').first().click();
  await page.waitForURL(/#c-\d$/);
  await page.locator('.comment mark').first().waitFor();
  await page.context().close();
});

test('a word that no text has finds nothing, though some text has its beginning', async () => {
  const page = await open({});
  for (const query of ['todal', 'todal ministers', '2o', 'inn7']) {
    assert.match(await search(page, query), /^Nothing found/);
  }
  for (const query of ['minister', 'ministers -todal', 'cooperate']) {
    assert.doesNotMatch(await search(page, query), /^Nothing found/);
    await page.locator('.results mark').first().waitFor();
  }
  await page.context().close();
});
