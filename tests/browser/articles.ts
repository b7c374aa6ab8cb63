import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

// Both archives hold the same two reports in captures of the same shape, so one table serves for both.
const REPORTS = [
  { headline: 4, firstParagraph: 7, paragraphs: 13, comments: 9, word: 'Umerov' },
  { headline: 9, firstParagraph: 15, paragraphs: 10, comments: 0, word: 'Yamazaki' },
];

/** An article of the built site, and what its capture says that the page has to show. */
export interface Article {
  headline: string;
  firstParagraph: string;
  paragraphs: number;
  comments: number;
  /** A word that stands in this article and in no other. */
  word: string;
  url: string;
  /** The address of the page of its source. */
  source: string;
}

/** What each capture of the archive says, by the line it stands on, with the addresses found from the home page. */
export async function findArticles(page: Page, site: string, folder: string): Promise<Article[]> {
  const captures = (await readdir(join(folder, 'captures'))).filter((file) => file.endsWith('.txt')).sort();
  const articles: Article[] = [];
  for (const [index, report] of REPORTS.entries()) {
    const lines = (await readFile(join(folder, 'captures', captures[index]!), 'utf8')).split('\n');
    const headline = lines[report.headline - 1]!;
    await page.goto(site);
    await page.getByRole('main').getByRole('link', { name: headline }).first().click();
    await page.getByRole('heading', { level: 1, name: headline }).waitFor();
    const source = await page.locator('a[href*="/sources/"]').first().getAttribute('href');
    articles.push({
      ...report,
      headline,
      firstParagraph: lines[report.firstParagraph - 1]!,
      url: page.url(),
      source: new URL(source!, page.url()).href,
    });
  }
  return articles;
}
