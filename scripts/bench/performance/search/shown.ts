import type { Browser } from 'playwright-core';
import type { Host } from './host.ts';

/** What it took until five results with excerpts were shown: milliseconds in the browser, bytes over the wire. */
export interface Shown {
  time: number;
  bytes: number;
}

/** When the results were there: in ms since the page was asked for, and since 1970. */
interface InPage {
  time: number;
  at: number;
}

const LIMIT = 30_000; // milliseconds

/** Opens a search in a browser that has nothing of the site yet, and waits for five results in which something is marked. */
export async function firstResults(browser: Browser, site: Host, page: string, results: string): Promise<Shown> {
  const context = await browser.newContext();
  try {
    const tab = await context.newPage();
    await tab.addInitScript(watch, `${results} > li:has(mark)`);
    const before = site.sent(Infinity);
    await tab.goto(site.address + page, { waitUntil: 'commit' });
    const handle = await tab.waitForFunction(() => Reflect.get(window, 'shown') as InPage | undefined, null, {
      timeout: LIMIT,
      polling: 'raf',
    });
    const { time, at } = (await handle.jsonValue())!;
    // What the page asks for next has begun to come before anybody learns that the results are there.
    return { time, bytes: site.sent(at) - before };
  } finally {
    await context.close();
  }
}

// Runs in the page, before any script of its own.
function watch(wanted: string): void {
  new MutationObserver((_, observer) => {
    if (document.querySelectorAll(wanted).length < 5) return;
    observer.disconnect();
    const time = performance.now();
    Reflect.set(window, 'shown', { time, at: performance.timeOrigin + time } satisfies InPage);
  }).observe(document, { childList: true, subtree: true });
}
