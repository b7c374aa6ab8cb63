import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { harbourArchive } from './harbour-archive.ts';
import { meaningCases } from './meaning-cases.ts';
import { marks, said, served } from './served.ts';

const { open, search } = served(harbourArchive);

let shared: Page | undefined;
const shownIn = async (): Promise<Page> => (shared ??= await open());

for (const [what, query, results, marked] of meaningCases) {
  test(`${what}: ${query}`, async () => {
    const page = await shownIn();
    const status = await search(page, query);
    assert.match(status, results === 0 ? /^Nothing/ : new RegExp(`^${results} result`));
    if (results > 0) await page.locator('.results li').first().waitFor();
    if (marked !== null) assert.ok((await marks(page)).includes(marked), `${await marks(page)}`);
  });
}

test('a word with one wrong letter is offered as it should be', async () => {
  const page = await shownIn();
  for (const [typed, meant] of [
    ['lihgthouse', 'lighthouse'],
    ['pasengers', 'passengers'],
    ['wimter', 'winter'],
  ] as const) {
    await search(page, typed);
    await page.getByRole('link', { name: meant, exact: true }).click();
    await said(page, meant);
    await page.locator('.results mark', { hasText: meant }).first().waitFor();
  }
});
