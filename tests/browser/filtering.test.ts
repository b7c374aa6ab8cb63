import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { violations } from './axe.ts';
import { harbourArchive } from './harbour-archive.ts';
import { said, served } from './served.ts';
import { until } from './until.ts';

const { open, search } = served(harbourArchive);

/** Ticks what has the focus, and types one after the other until the panel has been counted anew; gives what stands in it then. */
function typedMeanwhile(page: Page, words: string[]): Promise<string> {
  return page.evaluate(async (all) => {
    const field = () => document.querySelector<HTMLInputElement>('#facet-person [type=search]')!;
    const before = field();
    (document.activeElement as HTMLInputElement).click();
    for (let n = 0; field() === before; n++) {
      before.value = all[n % all.length]!;
      before.dispatchEvent(new Event('input'));
      await new Promise((done) => setTimeout(done));
    }
    return field().value;
  }, words);
}

for (const width of [360, 1280]) {
  describe(`in a window of ${width} pixels`, () => {
    const viewport = { width, height: 800 };

    test('filters have counts, work by keyboard, and stand in the address', async () => {
      const page = await open({ viewport });
      await search(page, 'harbour');
      const panel = page.locator('#search-filters');
      if (!(await panel.evaluate((element) => (element as HTMLDetailsElement).open))) {
        await panel.locator('summary').first().focus();
        await page.keyboard.press('Enter');
      }
      const echo = page.getByRole('checkbox', { name: 'Northmarch Echo 1' });
      await echo.focus();
      await page.keyboard.press('Space');
      await page.locator('#search-status', { hasText: '1 result ' }).waitFor();
      await page.waitForURL(/source=Northmarch\+Echo/);
      // The other sources are still there to be added, and the focus is where it was.
      await page.getByRole('checkbox', { name: 'Quayside Courier 1' }).waitFor();
      assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).value), 'Northmarch Echo');
      await page.goBack();
      await page.locator('#search-status', { hasText: '3 results ' }).waitFor();
      await page.locator('#facet-year summary').waitFor();
      const groups = await panel.locator('details > summary').allInnerTexts();
      for (const name of ['Source', 'Year', 'Organisations', 'Language', 'Kind', 'Where'])
        assert.ok(groups.includes(name), name);
      await page.context().close();
    });

    test('filters are loaded when their folds are opened, and not before', async () => {
      const page = await open({ viewport });
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/facets-')) asked.push(request.headers()['range']!);
      });
      await search(page, 'harbour');
      await page.locator('.results h2').nth(2).waitFor();
      if (width < 960) assert.deepEqual(asked, []);
      await page.locator('#search-filters').evaluate((element) => ((element as HTMLDetailsElement).open = true));
      await page.getByRole('checkbox', { name: 'Northmarch Echo 1' }).waitFor();
      assert.equal(new Set(asked).size, 2);
      await page.locator('#facet-kind summary').click();
      await page.locator('#facet-kind').getByRole('checkbox', { name: 'Original 3' }).waitFor();
      assert.equal(new Set(asked).size, 3);
      await page.locator('#q').fill('xylophone');
      await page.locator('#search-facets').getByText('Nothing to narrow down').waitFor();
      await page.locator('#q').fill('moths');
      await said(page, 'moths');
      await page.getByRole('checkbox', { name: 'Not known 1' }).waitFor();
      await page.locator('#facet-section summary').click();
      await page.locator('#facet-section').getByText('None in these results').waitFor();
      await page.context().close();
    });

    test('a filter with more values than it lists finds the others as one types', async () => {
      const page = await open({ viewport });
      await search(page, 'harbour');
      const panel = page.locator('#search-filters');
      await panel.evaluate((element) => ((element as HTMLDetailsElement).open = true));
      const people = page.locator('#facet-person');
      await people.locator('summary').click();
      const boxes = people.getByRole('checkbox');
      await until(async () => (await boxes.count()) === 60);
      const last = people.getByRole('checkbox', { name: 'Zusanne Zwicklow 1' });
      assert.equal(await last.count(), 0);
      const field = people.getByRole('searchbox', { name: 'Find in People' });
      await field.focus();
      await page.keyboard.type('zusanne z');
      await last.waitFor();
      await until(async () => (await boxes.count()) === 1);
      assert.equal(await field.evaluate((element) => element === document.activeElement), true);
      await page.keyboard.press('Tab');
      const typed = await typedMeanwhile(page, ['adela', 'bram', 'corin', 'dorte', 'emrys', 'fenna', 'goran', 'hanne']);
      await page.locator('#search-status', { hasText: '1 result ' }).waitFor();
      await page.waitForURL(/person=Zusanne\+Zwicklow/);
      const sought = people.getByText(new RegExp(typed, 'i'));
      await until(async () => (await sought.count()) === 7 && (await boxes.count()) === 8);
      await people.getByRole('searchbox').fill('adela');
      await people.getByRole('checkbox', { name: 'Adela Aldersey 1' }).waitFor();
      await until(async () => (await boxes.count()) === 8);
      assert.equal(await last.isChecked(), true);
      assert.equal(await page.locator('#facet-source').getByRole('searchbox').count(), 0);
      assert.deepEqual(await violations(page), []);
      await page.context().close();
    });
  });
}
