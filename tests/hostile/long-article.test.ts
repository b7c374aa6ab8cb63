import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { cacheOf } from '../../scripts/build/workshop/workshop.ts';
import { htmlFaults } from '../../scripts/checks/html-faults.ts';
import { linkCheck } from '../../scripts/checks/link-faults.ts';
import { sitePages } from '../../scripts/checks/site-pages.ts';
import { joinSite } from '../../scripts/steps/build.ts';
import { plainText } from '../../src/site/words/plain-text.ts';
import { makeArchive, names } from '../scripts/archive.ts';
import { sameFolders } from '../scripts/folders.ts';
import { built, ingested } from '../scripts/steps.ts';
import { builtSite } from '../sites/built-site.ts';

const PARAGRAPHS = 2500;
const COMMENTS = 3000;
const sentence = (n: number) => `The pilot of boat ${n} told the board that the buoy off the mole had drifted again. `;
const numbered = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n + 1)).join('');
const capture = (paragraphs: number, comments: number) =>
  [
    'The Mole Gazette\n\nBuoy off the mole drifts again\n\nBy Runa Dahl\n\n4 March 1990\n\n',
    numbered(paragraphs, (n) => `${sentence(n).repeat(4)}\n\n`),
    'Login to comment\n\n',
    numbered(comments, (n) => `I saw the buoy number ${n} from my window too.\n\n${n} ( +${n + 1} / -1 )\n\n`),
  ].join('');
const id = 'buoy-off-the-mole-drifts-again';
const long = {
  'archive.yaml': 'title: T\ndescription: D\nlanguage: en\ndownloads: false\nsite: https://archive.example\n',
  'captures/a.txt': capture(PARAGRAPHS, COMMENTS),
  'captures/a.yaml': 'rights: CC BY 4.0\n',
};

/** The built site of such an archive, for a test that only reads it. */
function siteOf(t: TestContext, files: Record<string, string>): Promise<string> {
  return builtSite(makeArchive(t, files));
}

/** Asserts that a site is, byte for byte, what a build into an empty folder makes of the archive. */
async function isAsBuiltClean(folder: string, site: string): Promise<void> {
  const clean = path.join(folder, 'clean');
  await built(folder, clean);
  sameFolders(site, clean);
  fs.rmSync(clean, { recursive: true });
}

const reader = (site: string) => (file: string) => fs.readFileSync(path.join(site, file), 'utf8');

/** The files of the article's pages, the first one first. */
function pageFiles(site: string): string[] {
  return numberedFiles(site, `articles/${id}`);
}

function numberedFiles(site: string, folder: string): string[] {
  const further = names(site, `${folder}/page`).sort((a, b) => Number(a) - Number(b));
  return [`${folder}/index.html`, ...further.map((name) => `${folder}/page/${name}/index.html`)];
}

function filesWith(folder: string, words: string): string[] {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const all = files.map((entry) => path.join(entry.parentPath, entry.name));
  return all.filter((file) => fs.readFileSync(file).includes(words));
}

const passages = (html: string) =>
  [...html.matchAll(/<p id="p-(\d+)">(.*?)<\/p>/gs)].map(([, n, inner]) => [Number(n), plainText(inner!)] as const);
const linesOf = (html: string) =>
  [...html.matchAll(/<span class="text">(.*?)<\/span>/gs)].map(([, inner]) => plainText(inner!));
const commentNumbers = (html: string) =>
  [...html.matchAll(/<li class="comment" id="c-(\d+)"/g)].map(([, n]) => Number(n));

describe('an article that is too long for one page', () => {
  test('has pages with all of it, each with its own address and its own citation, and each leads to the others', async (t) => {
    const site = await siteOf(t, long);
    const read = reader(site);
    const files = pageFiles(site);
    const pages = files.map(read);
    assert.ok(pages.length > 2 && pages.every((page) => page.length < 3_000_000));
    assert.deepEqual(
      pages.flatMap(passages),
      Array.from({ length: PARAGRAPHS }, (_, n) => [
        n + 1,
        sentence(n + 1)
          .repeat(4)
          .trim(),
      ]),
    );
    assert.deepEqual(
      pages.flatMap(commentNumbers),
      Array.from({ length: COMMENTS }, (_, n) => n + 1),
    );
    for (const [at, page] of pages.entries()) {
      const address = `https://archive.example/${files[at]!.replace('index.html', '')}`;
      assert.ok(page.includes(`<link rel="canonical" href="${address}">`), address);
      assert.ok(page.includes(`<meta name="citation_public_url" content="${address}">`));
      assert.ok(page.includes('<meta http-equiv="Content-Security-Policy"'), address);
      assert.ok(/class="rights"[^>]*>\s*CC BY 4\.0/.test(page), address);
      assert.ok(read('sitemap-0.xml').includes(`<loc>${address}</loc>`));
      const rel = (name: string) => new RegExp(`<a href="([^"]+)" rel="${name}">`).exec(page)?.[1];
      const path = (number: number) => `/articles/${id}/${number === 1 ? '' : `page/${number}/`}`;
      assert.equal(rel('next'), at + 2 <= pages.length ? path(at + 2) : undefined);
      assert.equal(rel('prev'), at > 0 ? path(at) : undefined);
    }
    assert.match(pages[1]!, new RegExp(`page 2 of ${pages.length}[^<]* – T</title>`));
    const links = linkCheck(site, '/');
    for (const page of sitePages(site)) links.take(page);
    assert.deepEqual(links.faults(), []);
    // To look at the HTML of the larger ones, which is of the same components, would take long.
    assert.deepEqual(await htmlFaults([...sitePages(site)].find(({ file }) => file === files[1])!), []);
  });

  test('has its files on the host in any case, and its first page says what it has and leads to all', async (t) => {
    const read = reader(await siteOf(t, long));
    const note = /<div class="text-warnings"[^]*?<\/div>/.exec(read(`articles/${id}/index.html`))![0];
    assert.match(note, /first of \d, with [\d,]+ of [\d,]+ characters of its text and 2,\d+ of 3,000 comments/);
    const files = [...note.matchAll(/href="\/([^"]+)"/g)].map(([, file]) => read(file!));
    assert.equal(files.length, 3);
    for (const all of [...files, read('data/articles.json')]) assert.ok(all.includes(sentence(PARAGRAPHS).trim()));
    assert.ok(read('data/articles.csv').includes(sentence(PARAGRAPHS).trim()));
    assert.match(read('data/comments.csv'), /\/page\/\d\/#c-3000,.*buoy number 3000 from/);
    assert.equal((JSON.parse(files[1]!) as { comments: unknown[] }).comments.length, COMMENTS);
  });

  test('has a capture on as many pages, to which each link to a line of it leads', async (t) => {
    const site = await siteOf(t, long);
    const read = reader(site);
    const files = numberedFiles(site, `articles/${id}/capture`);
    const pages = files.map(read);
    assert.ok(pages.length > 2 && pages.every((page) => page.length < 4_000_000));
    const lines = pages.map(linesOf);
    assert.deepEqual(lines.flat(), capture(PARAGRAPHS, COMMENTS).split('\n'));
    for (const [at, page] of pages.entries()) {
      const address = `https://archive.example/${files[at]!.replace('index.html', '')}`;
      assert.ok(page.includes(`<link rel="canonical" href="${address}">`), address);
      assert.ok(read('sitemap-0.xml').includes(`<loc>${address}</loc>`));
    }
    const sites = pageFiles(site).map(read).join('');
    const links = [...sites.matchAll(new RegExp(`(?:"|/)capture/(?:page/(\\d)/)?#L(\\d+)`, 'g'))];
    const ends = lines.map((_, at) => lines.slice(0, at + 1).flat().length);
    assert.ok(links.length > PARAGRAPHS + COMMENTS);
    for (const [link, page = '1', line] of links)
      assert.equal(Number(page), 1 + ends.findIndex((end) => Number(line) <= end), link);
    assert.match(pages.at(-1)!, new RegExp(`<a href="/articles/${id}/page/\\d/#c-${COMMENTS}" class="back">`));
    assert.match(pages[1]!, /<title>Capture of [^<]*, page 2 of \d – T</);
    assert.deepEqual(await htmlFaults([...sitePages(site)].find(({ file }) => file === files.at(-1))!), []);
  });

  test('leaves no old page behind when it becomes shorter, is withdrawn or goes', async (t) => {
    const folder = makeArchive(t, long);
    const site = path.join(folder, 'site');
    await ingested(folder);
    await built(folder, site);
    assert.ok(filesWith(site, 'told the board that the buoy').length > pageFiles(site).length);
    fs.writeFileSync(path.join(folder, 'captures/a.txt'), capture(1600, 3));
    await ingested(folder, true);
    await built(folder, site);
    assert.equal(pageFiles(site).length, 2);
    await isAsBuiltClean(folder, site);
    fs.writeFileSync(path.join(folder, 'captures/a.yaml'), 'withdrawn: { date: 2024-02-01, why: By mistake. }\n');
    await ingested(folder);
    await built(folder, site);
    assert.deepEqual(pageFiles(site), [`articles/${id}/index.html`]);
    assert.match(reader(site)(`articles/${id}/index.html`), /By mistake/);
    const cache = path.dirname(cacheOf(folder, site, null).shelves);
    for (const place of [site, cache]) assert.deepEqual(filesWith(place, 'told the board that the buoy'), []);
    await isAsBuiltClean(folder, site);
  });

  test('has its links lead to the pages that the capture has by now', async (t) => {
    const folder = makeArchive(t, { ...long, 'captures/a.txt': capture(40, 40) });
    const site = path.join(folder, 'site');
    await ingested(folder);
    await built(folder, site);
    // Without an ingest the article stays as it is.
    fs.writeFileSync(path.join(folder, 'captures/a.txt'), '\n'.repeat(20) + capture(2600, 40));
    await built(folder, site);
    assert.ok(numberedFiles(site, `articles/${id}/capture`).length > 1);
    await isAsBuiltClean(folder, site);
    fs.writeFileSync(path.join(folder, 'captures/a.txt'), capture(40, 40));
    await built(folder, site);
    assert.deepEqual(numberedFiles(site, `articles/${id}/capture`), [`articles/${id}/capture/index.html`]);
  });

  test('is the same when it is built in parts', async (t) => {
    const folder = makeArchive(t, long);
    const whole = await builtSite(folder);
    const parts = path.join(folder, 'parts');
    await ingested(folder);
    for (const k of [1, 2]) await built(folder, parts, { part: { k, n: 2 } });
    assert.deepEqual(await joinSite(parts), []);
    sameFolders(whole, parts);
  });
});

test('an article like others has the files that it had, and no further page', async (t) => {
  const site = await siteOf(t, { ...long, 'captures/a.txt': capture(40, 40) });
  assert.deepEqual(names(site, 'articles').sort(), [id, `${id}.png`]);
  assert.deepEqual(names(site, `articles/${id}`), ['capture', 'index.html']);
});
