import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { harbourArchive } from './harbour-archive.ts';
import { marks, said, served } from './served.ts';

const { open, search } = served(harbourArchive);

let shared: Page | undefined;
const shownIn = async (): Promise<Page> => (shared ??= await open());

const cases: [what: string, query: string, results: number, marked: string | null][] = [
  ['a name by another form', 'Port Crossing Authority', 3, 'HFB'],
  ['a name by its short form, with a possessive', 'HFB’s', 3, 'Harbour Ferry Board'],
  ['a name spelt another way', 'vantongheren', 1, 'Mirela Vantongeren'],
  ['a word without its accent', 'cafe', 2, 'café'],
  ['a word with an accent that one text lacks', 'café', 2, 'cafe'],
  ['a number with a hyphen', 'K12', 1, 'K-12'],
  ['either apostrophe', "harbour's", 3, 'harbour’s'],
  ['Japanese characters inside a longer run', '鉄道', 1, '鉄道'],
  ['their traditional form', '鐵道橋', 1, '鉄道橋'],
  ['their simplified form', '铁道', 1, '鉄道'],
  ['a Japanese name by its Latin form', 'Kawabe', 1, '川辺町'],
  ['a phrase alone', '"status quo"', 1, 'status quo'],
  ['a phrase with a word outside it', '"status quo" café', 1, 'status quo'],
  ['a phrase with a word that stands elsewhere', '"status quo" lamps', 0, null],
  ['a word without another', 'harbour -lamps', 2, null],
  ['a word without a phrase', 'harbour -"status quo"', 2, null],
  ['a source', 'source:echo', 1, null],
  ['a year', 'year:2023 board', 1, null],
  ['some years', 'year:1950-1953', 4, null],
  ['what has no date', 'year:undated', 1, null],
  ['a name in any form', 'name:HFB', 3, null],
];
for (const [what, query, results, marked] of cases) {
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
