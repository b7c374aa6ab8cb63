import type { Browser } from 'playwright-core';
import type { Host } from './host.ts';

/** What it took until five results with excerpts were shown: milliseconds in the browser, bytes over the wire. */
export interface Shown {
  time: number;
  bytes: number;
}

const LIMIT = 30_000; // milliseconds

/** Opens a search in a browser that has nothing of the site yet, and waits for five results in which something is marked. */
export async function firstResults(browser: Browser, site: Host, page: string, results: string): Promise<Shown> {
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    await tab.addInitScript(watch, `${results} > li:has(mark)`);
    const before = site.sent();
    await tab.goto(site.address + page, { waitUntil: 'commit' });
    const handle = await tab.waitForFunction(() => Reflect.get(window, 'shownAfter') as number | undefined, null, {
      timeout: LIMIT,
      polling: 'raf',
    });
    return { time: (await handle.jsonValue())!, bytes: site.sent() - before };
  } finally {
    await context.close();
  }
}

// Runs in the page, before any script of its own.
function watch(wanted: string): void {
  new MutationObserver((_, observer) => {
    if (document.querySelectorAll(wanted).length < 5) return;
    observer.disconnect();
    Reflect.set(window, 'shownAfter', performance.now());
  }).observe(document, { childList: true, subtree: true });
}
