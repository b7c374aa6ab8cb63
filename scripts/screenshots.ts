import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../tests/browser/chromium.ts';
import { serveArchive } from '../tests/browser/site.ts';
import { root } from './files/project.ts';
import { routes, type Route } from './pictures/routes.ts';

const USAGE = 'usage: node scripts/screenshots.ts [--archive DIR] --out DIR | --docs';
const WIDTHS = [360, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** Where a picture is taken from: a page of the site, reached from the home page, in a window and a colour scheme. */
interface Shot {
  page: Route;
  width: number;
  colorScheme: (typeof SCHEMES)[number];
  fullPage: boolean;
  file: string;
}

/** The pictures to take, and the folder of the archive that they show. */
interface Pictures {
  archive: string;
  shots: Shot[];
}

/** Takes pictures of an archive: of each kind of page in every width and scheme, or those of the default one that README.md shows. */
async function takePictures({ archive, shots }: Pictures): Promise<void> {
  const site = await serveArchive(archive);
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
  await routes[shot.page](page, site);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: shot.file, fullPage: shot.fullPage });
  await context.close();
}

function everyShot(folder: string): Shot[] {
  const pages = Object.keys(routes) as Route[];
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
  return (['home', 'article', 'search', 'context'] as const).map((page) => {
    const file = join(root, 'docs', 'pictures', `${page}.png`);
    return { page, width: 1280, colorScheme: 'light', fullPage: false, file };
  });
}

function picturesAskedFor(): Pictures | null {
  try {
    const { values } = parseArgs({
      options: { archive: { type: 'string' }, out: { type: 'string' }, docs: { type: 'boolean' } },
    });
    const own = join(root, 'content');
    if (values.docs) return { archive: own, shots: readmeShots() };
    return values.out ? { archive: values.archive ?? own, shots: everyShot(values.out) } : null;
  } catch {
    return null;
  }
}

const pictures = picturesAskedFor();
if (pictures) {
  await takePictures(pictures);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
