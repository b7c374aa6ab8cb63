import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { violationsInLightAndDark } from './axe.ts';
import { harbourArchive } from './harbour-archive.ts';
import { said, served } from './served.ts';
import { until } from './until.ts';

const { open, search, url } = served(harbourArchive);

function headlines(page: Page): Promise<string[]> {
  return page.locator('.results h2').allInnerTexts();
}

for (const width of [360, 1280]) {
  describe(`in a window of ${width} pixels`, () => {
    const viewport = { width, height: 800 };

    test('a search begins with / from any page, goes on as one types, and is told and kept in the address', async () => {
      const page = await open({ viewport });
      await page.goto(`${url()}about/`);
      await page.keyboard.press('/');
      await page.waitForURL(/\/search\//);
      await page.waitForFunction(() => document.activeElement?.id === 'q');
      await page.keyboard.type('lighthouse');
      assert.match(await said(page, 'lighthouse'), /^12 results/);
      assert.equal(await page.locator('#search-status').getAttribute('role'), 'status');
      await page.waitForURL(/\?q=lighthouse$/);
      await page.locator('.results h2').nth(9).waitFor();
      assert.equal((await headlines(page)).length, 10);
      await page.getByRole('button', { name: 'More results' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.results h2').nth(11).waitFor();
      await page.context().close();
    });

    test('Enter makes a step that Back takes back', async () => {
      const page = await open({ viewport });
      await search(page, 'keeper');
      await page.locator('#q').fill('pier');
      await page.keyboard.press('Enter');
      await said(page, 'pier');
      await page.locator('#q').fill('winter');
      await page.keyboard.press('Enter');
      await said(page, 'winter');
      await page.goBack();
      await said(page, 'pier');
      assert.equal(await page.locator('#q').inputValue(), 'pier');
      await page.context().close();
    });

    test('an order by date drops nothing and puts the undated last', async () => {
      const page = await open({ viewport });
      await search(page, 'harbour');
      for (const [order, expected] of [
        ['newest', ['fares', 'votes', 'letter']],
        ['oldest', ['votes', 'fares', 'letter']],
      ] as const) {
        await page.getByLabel('Order').selectOption(order);
        await page.waitForURL(new RegExp(`order=${order}`));
        const found = expected.map((word) => new RegExp(word));
        await until(async () => {
          const shown = await headlines(page);
          return shown.length === 3 && found.every((word, at) => word.test(shown[at]!));
        });
      }
      await page.context().close();
    });

    test('a result opens its paragraph with the phrase marked as one, and leads from mark to mark', async () => {
      const page = await open({ viewport });
      await search(page, '"night boats" board');
      const result = page.locator('.results p', { hasText: 'Paragraph 1' }).first();
      await result.getByRole('link', { name: 'Paragraph 1' }).click();
      await page.waitForURL(/#p-1$/);
      await page.locator('#p-1 mark', { hasText: 'night boats' }).waitFor();
      const bar = page.getByRole('group', { name: 'Marked words' });
      const first = await bar.getByRole('status').innerText();
      assert.match(first, /^\d of \d marked$/);
      await bar.getByRole('button', { name: 'Next' }).focus();
      await page.keyboard.press('Enter');
      assert.notEqual(await bar.getByRole('status').innerText(), first);
      assert.equal(await page.locator('mark.current').count(), 1);
      await bar.getByRole('button', { name: 'Previous' }).press('Enter');
      assert.equal(await bar.getByRole('status').innerText(), first);
      await bar.getByRole('button', { name: 'Unmark' }).press('Enter');
      assert.equal(await page.locator('mark').count(), 0);
      await page.context().close();
    });

    test('the passages beyond the first few are a fold away, each a link of its own', async () => {
      const page = await open({ viewport });
      await search(page, 'lamps');
      const rest = page.locator('.results details');
      await rest.locator('summary', { hasText: '4 more passages' }).focus();
      assert.equal(await rest.getByRole('link').count(), 0);
      await page.keyboard.press('Enter');
      const links = rest.getByRole('link', { name: /^Paragraph [3-6]$/ });
      assert.equal(await links.count(), 4);
      assert.equal(await rest.locator('mark').first().innerText(), 'lamps');
      const name = await links.last().innerText();
      await links.last().press('Enter');
      await page.waitForURL(new RegExp(`#p-${name.slice(-1)}$`));
      await page.locator('mark.current').waitFor();
      await page.context().close();
    });

    test('every occurrence can be shown in the middle of a line', async () => {
      const page = await open({ viewport });
      await search(page, 'lighthouse');
      await page.getByLabel('Show').selectOption('context');
      await page.waitForURL(/view=context/);
      const lines = page.locator('.in-context li');
      await lines.nth(29).waitFor();
      // Three in each of the first ten articles.
      assert.equal(await lines.count(), 30);
      const lefts = await lines.locator('mark').evaluateAll((all) =>
        all.map((mark) => {
          const { left, width: wide } = mark.getBoundingClientRect();
          return Math.round(left + wide / 2);
        }),
      );
      assert.ok(Math.max(...lefts) - Math.min(...lefts) <= 1, `${lefts}`);
      assert.match((await lines.first().locator('a').getAttribute('href')) ?? '', /#p-\d$/);
      await page.context().close();
    });

    test('axe finds nothing wrong on the pages for finding in light and dark, and none is too wide', async () => {
      const page = await open({ viewport });
      const found: string[] = [];
      for (const path of [
        'search/?q=harbour',
        'search/?q=lighthouse&view=context',
        'search/?q=lihgthouse',
        'timeline/',
        'timeline/1953/',
        'timeline/undated/',
        'names/',
        'names/harbour-ferry-board/',
      ]) {
        await page.goto(url() + path);
        if (path.includes('?')) await page.locator('.results a, #search-suggestion a').first().waitFor();
        await page
          .locator('details')
          .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
        found.push(...(await violationsInLightAndDark(page)).map((violation) => `${path} ${violation}`));
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) found.push(`${path} needs ${needed}`);
      }
      assert.deepEqual(found, []);
      await page.context().close();
    });
  });
}

describe('an archive can be gone through without JavaScript', () => {
  test('by years and months, the undated last', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(url());
    await page.getByRole('link', { name: 'Timeline' }).click();
    const rows = await page.locator('.year-rows li').allInnerTexts();
    assert.match(rows[0]!, /^2024\s+1 article$/);
    assert.match(rows.at(-1)!, /^Undated\s+1 article$/);
    assert.equal(rows.length, 16);
    // Of twelve no more than the year is known: they are no empty years.
    assert.equal(await page.locator('.year-rows .whole-year').count(), 12);
    await page.getByRole('link', { name: '2024', exact: true }).click();
    await page.getByRole('heading', { name: 'October 2024' }).waitFor();
    await page.getByRole('link', { name: 'Night fares rise by a third' }).click();
    await page.getByRole('heading', { level: 1, name: 'Night fares rise by a third' }).waitFor();
    await page.context().close();
  });

  test('by names, to the passages that have them in any form', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(url());
    await page.getByRole('link', { name: 'Names', exact: true }).click();
    await page.getByRole('link', { name: 'Harbour Ferry Board' }).click();
    await page.getByText('Found as “Harbour Ferry Board”, “HFB”').waitFor();
    const letter = page.locator('.name-uses > li', { hasText: 'A letter about the lamps' });
    await letter.getByRole('link', { name: 'Paragraph 2' }).click();
    await page.waitForURL(/#p-2$/);
    await page.context().close();
  });
});
