import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { packageFaults } from '../../scripts/checks/package-faults.ts';
import { page } from '../scripts/archive.ts';
import { called } from '../scripts/called.ts';

const files = {
  'archive.yaml': 'title: Test & <archive>\ndescription: Pages for a test.\nlanguage: en\nrobots: index\n',
  'names.yaml': '- { name: Mina Okafor, kind: person }\n',
  'captures/a.txt': page,
  'captures/a.yaml':
    'published: 2024-10-17\ncorrections:\n  - { line: 9, from: three shifts, to: four shifts, why: Misprint. }\n',
  'captures/b.txt': page.replace('Harbour ferries', '@Harbour & <bay> ferries'),
  'captures/b.yaml': 'published: 2024-10\nheadline: "=1+1 is a headline"\n',
};

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-exports-'));

before(async () => {
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  await called('ingest', ['--archive', folder]);
  const site = ['--site', 'https://archive.example', '--base', '/files'];
  const built = await called('build', ['--archive', folder, '--out', path.join(folder, 'site'), ...site]);
  assert.equal(built.code, 0, built.stderr);
});

after(() => fs.rmSync(folder, { recursive: true }));

test('the data package names every file of its folder, with its size and sha256', () => {
  const { resources } = descriptor();
  for (const { path: name, bytes, hash } of resources) {
    const content = fs.readFileSync(path.join(folder, 'site/data', name));
    assert.equal(bytes, content.length, name);
    assert.equal(hash, `sha256:${createHash('sha256').update(content).digest('hex')}`, name);
  }
  const named = [...resources.map(({ path: name }) => name), 'datapackage.json', 'index.html'];
  assert.deepEqual(named.sort(), fs.readdirSync(path.join(folder, 'site/data')).sort());
});

test('the data package is as its profile and its own schemas have it', () => {
  assert.deepEqual(packageFaults(path.join(folder, 'site/data')), []);
});

test('a table’s lines end as RFC 4180 has it, and a formula is no formula', () => {
  assert.match(read('data/articles.csv'), /^id,url.*\r\n/);
  assert.ok(rows('articles.csv').some(({ headline }) => headline === "'=1+1 is a headline"));
});

test('a correction is in every export that is not the capture itself', () => {
  const corrected = rows('articles.csv').find(({ corrections }) => corrections)!;
  assert.match(corrected['text']!, /four shifts/);
  assert.match(corrected['corrections']!, /three shifts/);
  for (const file of ['data/articles.json', 'data/archive.bib', 'data/archive.ris', 'data/archive.csl.json']) {
    assert.match(read(file), /three shifts.*four shifts/s, file);
  }
  for (const ending of ['md', 'json']) {
    assert.match(read(`articles/${corrected['id']}.${ending}`), /three shifts.*four shifts/s, ending);
  }
});

test('RSS has an hour only where the day is known', () => {
  const feed = read('feed.xml');
  assert.equal(feed.match(/<item>/g)?.length, 2);
  assert.deepEqual(feed.match(/<pubDate>.*?<\/pubDate>/g), ['<pubDate>Thu, 17 Oct 2024 00:00:00 GMT</pubDate>']);
  assert.deepEqual(feed.match(/<dc:date>.*?<\/dc:date>/g)?.sort(), [
    '<dc:date>2024-10-17</dc:date>',
    '<dc:date>2024-10</dc:date>',
  ]);
  assert.match(feed, /<title>Test &#38; &#60;archive&#62;<\/title>/);
  assert.match(feed, /<link>https:\/\/archive\.example\/files\/articles\//);
});

test('JSON Feed 1.1 has what its standard requires', () => {
  const feed = JSON.parse(read('feed.json')) as Record<string, unknown> & { items: Record<string, string>[] };
  assert.equal(feed['version'], 'https://jsonfeed.org/version/1.1');
  assert.equal(feed['title'], 'Test & <archive>');
  assert.equal(feed['feed_url'], 'https://archive.example/files/feed.json');
  for (const item of feed.items) {
    assert.ok(item['id'] && item['content_html']);
    assert.match(item['url']!, /^https:\/\/archive\.example\/files\/articles\//);
  }
});

test('robots.txt leads to the sitemap, and the sitemap to the articles', () => {
  assert.match(read('robots.txt'), /^Sitemap: https:\/\/archive\.example\/files\/sitemap-index\.xml$/m);
  assert.match(read('sitemap-index.xml'), /<loc>https:\/\/archive\.example\/files\/sitemap-0\.xml<\/loc>/);
  assert.match(read('sitemap-0.xml'), /<loc>https:\/\/archive\.example\/files\/articles\/[^<]+\/<\/loc>/);
});

interface Descriptor {
  resources: { path: string; bytes: number; hash: string }[];
}

function descriptor(): Descriptor {
  return JSON.parse(read('data/datapackage.json')) as Descriptor;
}

function rows(name: string): Record<string, string>[] {
  return parse(read(`data/${name}`), { columns: true });
}

function read(name: string): string {
  return fs.readFileSync(path.join(folder, 'site', name), 'utf8');
}
