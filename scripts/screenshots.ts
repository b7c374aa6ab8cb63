import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serveArchive } from '../tests/browser/site.ts';

const USAGE = 'usage: node scripts/screenshots.ts --out DIR | --docs';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WIDTHS = [360, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** Where a picture is taken from: a page of the site, reached from the home page, in a window and a colour scheme. */
interface Shot {
  page: keyof typeof ROUTES;
  width: number;
  colorScheme: (typeof SCHEMES)[number];
  fullPage: boolean;
  file: string;
}

const ROUTES = {
  home: (page: Page, site: string) => page.goto(site),
  article: async (page: Page, site: string) => {
    await page.goto(site);
    await page.goto(await firstArticle(page));
  },
  capture: async (page: Page, site: string) => {
    await page.goto(site);
    await page.goto(`${await firstArticle(page)}capture/`);
  },
  search: async (page: Page, site: string) => {
    await page.goto(`${site}search/?q=Brussels`);
    await page.getByRole('main').locator('mark').first().waitFor();
  },
};

/** Takes pictures of the default archive: of each kind of page in every width and scheme, or the two that README.md shows. */
async function takePictures(shots: Shot[]): Promise<void> {
  const site = await serveArchive(join(ROOT, 'content'));
  try {
    await using browser = await launchChromium();
    for (const shot of shots) {
      await takePicture(browser, site.url, shot);
      console.log(shot.file);
    }
  } finally {
    await site.close();
  }
}

async function takePicture(browser: Browser, site: string, shot: Shot): Promise<void> {
  const viewport = { width: shot.width, height: 800 };
  const context = await browser.newContext({ viewport, colorScheme: shot.colorScheme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await ROUTES[shot.page](page, site);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: shot.file, fullPage: shot.fullPage });
  await context.close();
}

function firstArticle(page: Page): Promise<string> {
  const link = page.getByRole('main').locator('a[href*="/articles/"]').first();
  return link.evaluate((element) => (element as HTMLAnchorElement).href);
}

function everyShot(folder: string): Shot[] {
  const pages = Object.keys(ROUTES) as Shot['page'][];
  return pages.flatMap((page) =>
    WIDTHS.flatMap((width) =>
      SCHEMES.map((colorScheme) => {
        const file = join(folder, `${page}-${width}-${colorScheme}.png`);
        return { page, width, colorScheme, fullPage: true, file };
      }),
    ),
  );
}

function readmeShots(): Shot[] {
  return (['home', 'article'] as const).map((page) => {
    const file = join(ROOT, 'docs', 'pictures', `${page}.png`);
    return { page, width: 1280, colorScheme: 'light', fullPage: false, file };
  });
}

function shotsAskedFor(): Shot[] | null {
  try {
    const { values } = parseArgs({ options: { out: { type: 'string' }, docs: { type: 'boolean' } } });
    if (values.docs) return readmeShots();
    return values.out ? everyShot(values.out) : null;
  } catch {
    return null;
  }
}

const shots = shotsAskedFor();
if (shots) {
  await takePictures(shots);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
