import assert from 'node:assert/strict';
import { test } from 'node:test';
import { harbourArchive } from './harbour-archive.ts';
import { said, served } from './served.ts';

const { open, url } = served(harbourArchive);

test('whoever comes from elsewhere with a query gets the results first, and then the typefaces', async () => {
  const page = await open();
  const shownWhenAsked: number[] = [];
  await page.route('**/*.woff2', async (route) => {
    shownWhenAsked.push(await page.locator('.results > li').count());
    await route.continue();
  });
  await page.goto(`${url()}search/?q=lighthouse`);
  await page.waitForFunction(() =>
    [...document.fonts].some(({ family, status }) => /News/.test(family) && status === 'loaded'),
  );
  assert.ok(shownWhenAsked.length >= 2 && Math.min(...shownWhenAsked) >= 5, `${shownWhenAsked}`);
  await page.context().close();
});

test('whoever comes from a page of the archive, or without a query, gets the typefaces at once', async () => {
  const page = await open();
  const preloads = page.locator('head link[rel="preload"][as="font"]');
  await page.goto(url());
  await page.getByLabel('Search the archive').fill('harbour');
  await page.keyboard.press('Enter');
  await said(page, 'harbour');
  assert.equal(await preloads.count(), 2);
  assert.equal(await page.locator('[data-faces="later"], [data-faces="asked-for"]').count(), 0);
  await page.goto(`${url()}search/`);
  assert.equal(await preloads.count(), 2);
  await page.context().close();
});
