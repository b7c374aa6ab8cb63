import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { served } from './served.ts';

const LAMP = 'articles/lamp-of-the-lamb-island-lihgthouse-lit-again-after-forty-years/';
const folder = join(import.meta.dirname, '../archives/reading');
const { open, url } = served(() => Promise.resolve({ folder, clear: () => Promise.resolve() }));

/** Opens a page and keeps a list of the scripts that it has fetched, with their bytes. */
async function opened(path: string, options: BrowserContextOptions): Promise<{ page: Page; scripts: number[] }> {
  const page = await open(options);
  const scripts: number[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') scripts.push((await response.body()).length);
  });
  await page.goto(url() + path);
  await page.waitForLoadState('networkidle');
  return { page, scripts };
}

for (const width of [360, 1280]) {
  const viewport = { width, height: 800 };

  test(`an article and its capture fetch one script of less than 1 KB until something is used, at ${width}`, async () => {
    for (const [path, used] of [
      [LAMP, '#p-1'],
      [`${LAMP}capture/`, '.digest-check button'],
    ] as const) {
      const { page, scripts } = await opened(path, { viewport });
      assert.equal(scripts.length, 1);
      assert.ok(scripts[0]! < 1024, `${scripts}`);
      await page.mouse.move(width / 2, 20);
      await page.waitForTimeout(200);
      assert.equal(scripts.length, 1, 'the masthead needs none');
      const more = page.waitForRequest((request) => request.resourceType() === 'script');
      await page.locator(used).hover();
      await more;
    }
  });

  test(`the keyboard gets from a paragraph's number to its tools, at ${width}`, async () => {
    const { page } = await opened(LAMP, { viewport });
    await page.getByRole('link', { name: 'Paragraph 2', exact: true }).focus();
    await page.getByRole('button', { name: 'Cite paragraph 2' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Cite paragraph 2' }).waitFor();
  });

  test(`a button that is pressed before its script has come acts when it has, at ${width}`, async () => {
    const { page } = await opened(LAMP, { viewport });
    await page.route('**/*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    await page.getByRole('button', { name: 'Put this article aside' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take out of the clippings' }).waitFor();
    await page.reload();
    // Who has put something aside is told without doing anything.
    await page.getByRole('button', { name: 'Take out of the clippings' }).waitFor();
  });

  test(`references that were unfolded before their script has come get their buttons, at ${width}`, async () => {
    const { page } = await opened(LAMP, { viewport });
    await page.getByText('Cite this article').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy: APA' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Copy: APA' }).count(), 1);
  });
}
