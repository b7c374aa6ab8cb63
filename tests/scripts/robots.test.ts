import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makeArchive, page } from './archive.ts';
import { built, ingested } from './steps.ts';

const OWN = 'harbour-ferries-to-sail-through-the-night-from-may';
const OPEN = 'lamps-on-the-pier-to-burn-again-by-autumn';
const RETOLD = 'dredger-comes-back-to-the-inner-basin';
const settings = 'title: T\ndescription: D\nlanguage: en\nsite: https://archive.example\n';
const other = (headline: string): string =>
  page.replace('Harbour ferries to sail through the night from May', headline);

const captures = {
  'captures/a.txt': page,
  'captures/b.txt': other('Lamps on the pier to burn again by autumn'),
  'captures/b.yaml': 'rights: CC BY 4.0\n',
  'captures/c.txt': other('Dredger comes back to the inner basin'),
  'captures/c.yaml': 'retelling: { headline: The dredger is back, source: Northmarch Echo }\n',
};

async function siteWith(t: Parameters<typeof makeArchive>[0], more: string): Promise<(file: string) => string> {
  const archive = makeArchive(t, { ...captures, 'archive.yaml': settings + more });
  await ingested(archive);
  await built(archive, path.join(archive, 'site'));
  return (file) => fs.readFileSync(path.join(archive, 'site', file), 'utf8');
}

const noindex = '<meta name="robots" content="noindex">';
const text = 'after a trial that carried more passengers';

test('other people’s text is kept from search engines and feeds; retellings and openly licensed texts are not', async (t) => {
  const read = await siteWith(t, '');
  for (const file of ['index.html', 'capture/index.html']) {
    assert.ok(read(`articles/${OWN}/${file}`).includes(noindex), file);
    for (const id of [OPEN, RETOLD]) assert.ok(!read(`articles/${id}/${file}`).includes(noindex), `${id} ${file}`);
  }
  const sitemap = read('sitemap-0.xml');
  assert.deepEqual(
    [OWN, OPEN, RETOLD].map((id) => sitemap.includes(`/articles/${id}/`)),
    [false, true, true],
  );
  const { items } = JSON.parse(read('feed.json')) as { items: Record<string, string>[] };
  const item = (id: string): Record<string, string> => items.find(({ url }) => url!.includes(id))!;
  assert.equal(item(OWN)['content_html'], undefined);
  assert.ok(item(OWN)['content_text']!.length > 0);
  assert.ok(item(OPEN)['content_html']!.includes(text) && item(RETOLD)['content_html']!.includes(text));
  assert.match(read('robots.txt'), /^Disallow: \/articles\/\*\.txt\$$/m);
  assert.ok(!read('index.html').includes(noindex));
  assert.ok(!read('_headers').includes('X-Robots-Tag'));
});

test('with robots: noindex no page may be had, there is no sitemap, and every host is told', async (t) => {
  const read = await siteWith(t, 'robots: noindex\n');
  for (const file of ['index.html', 'data/index.html', `articles/${OPEN}/index.html`]) {
    assert.ok(read(file).includes(noindex), file);
  }
  assert.throws(() => read('sitemap-index.xml'), /ENOENT/);
  assert.doesNotMatch(read('robots.txt'), /Sitemap/);
  assert.ok(!read('feed.json').includes('content_html'));
  for (const file of ['_headers', '.htaccess']) assert.match(read(file), /X-Robots-Tag:? "?noindex/);
});

test('with robots: index every article may be had', async (t) => {
  const read = await siteWith(t, 'robots: index\n');
  assert.ok(!read(`articles/${OWN}/index.html`).includes(noindex));
  assert.ok(read('sitemap-0.xml').includes(`/articles/${OWN}/`));
  assert.equal(read('robots.txt'), 'User-agent: *\nAllow: /\n\nSitemap: https://archive.example/sitemap-index.xml\n');
});
