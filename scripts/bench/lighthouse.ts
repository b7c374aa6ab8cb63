import lighthouse from 'lighthouse';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { freePort, serveArchive } from '../../tests/browser/site.ts';
import { runCommand } from '../console/command.ts';

const usage = 'npm run bench:lighthouse -- [--archive DIR]';
const options = { archive: { type: 'string', default: 'content' } } as const;
/** The score, of 100, that each page is to have at least. */
const TARGETS = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 };

await runCommand({ usage, options }, async ({ values: { archive } }) => {
  const site = await serveArchive(archive);
  try {
    const port = await freePort();
    await using browser = await launchChromium([`--remote-debugging-port=${port}`]);
    const page = await browser.newPage();
    await page.goto(site.url);
    const article = await page.locator('main h2 a[href*="/articles/"]').first().getAttribute('href');
    let missed = 0;
    for (const address of ['', article!, `${article!}capture/`, 'search/'].map(
      (path) => new URL(path, site.url).href,
    )) {
      missed += await measure(address, port);
    }
    return missed > 0 ? 1 : 0;
  } finally {
    await site.close();
  }
});

async function measure(address: string, port: number): Promise<number> {
  const result = await lighthouse(address, { port, onlyCategories: Object.keys(TARGETS), logLevel: 'silent' });
  const { categories, audits } = result!.lhr;
  const scores = Object.entries(TARGETS).map(([name, target]) => {
    const { score, auditRefs } = categories[name]!;
    return { name, target, score: Math.round((score ?? 0) * 100), auditRefs };
  });
  console.log(`${new URL(address).pathname}  ${scores.map(({ name, score }) => `${name} ${score}`).join(' · ')}`);
  const missed = scores.filter(({ score, target }) => score < target);
  for (const { auditRefs } of missed) {
    for (const { id, weight } of auditRefs) {
      const { score, title, displayValue = '' } = audits[id]!;
      if (weight > 0 && score !== null && score < 1) console.error(`  ${id}: ${title} ${displayValue}`);
    }
  }
  return missed.length;
}
