import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pageWeight } from '../scripts/checks/page-weight.ts';
import { pathFaults } from '../scripts/checks/path-faults.ts';
import { siteFaults } from '../scripts/checks/site-faults.ts';
import { sitePages } from '../scripts/checks/site-pages.ts';
import { builtSite } from './sites/built-site.ts';

const sites = [
  { original: path.resolve(import.meta.dirname, '../content'), base: '/' },
  { original: path.resolve(import.meta.dirname, 'archives/reading'), base: '/archive/' },
];

for (const { original, base } of sites) {
  test(`every page of ${path.basename(original)} below ${base} is valid HTML, every link leads somewhere, and no article is heavy`, async () => {
    const out = await builtSite(original, ...(base === '/' ? [] : ['--base', base]));
    const { pages, faults } = await siteFaults(out, base);
    assert.ok(pages > 8, `${pages} pages`);
    assert.deepEqual(faults, []);
    const articles = [...sitePages(out)].filter(({ address }) => /^\/articles\/[^/]+\/$/.test(address));
    for (const page of articles) {
      assert.ok(pageWeight(page, out, base) <= 15_360, `${page.address} weighs ${pageWeight(page, out, base)} bytes`);
    }
  });
}

test('a link that leads nowhere and HTML that is none are told of, with the file', async (t) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-html-'));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const body = '<p id="a"><a href="/b/">b</a> <a href="#a">a</a> <a href="#c">c</a> <a href="d/">d</a><div></div></p>';
  fs.writeFileSync(path.join(folder, 'index.html'), `<!DOCTYPE html><html lang="en"><body>${body}</body></html>`);
  const { faults } = await siteFaults(folder, '/');
  assert.ok(faults.includes('index.html: /b/ leads to no file'));
  assert.ok(faults.includes('index.html: d/ leads elsewhere from the page’s address without a slash'));
  assert.ok(faults.includes('index.html: /#c leads to no element of that page'));
  assert.ok(faults.some((fault) => /^index\.html:1:\d+ /.test(fault)));
});

test('a path that some host or disk would not take, or take for another, is told of', () => {
  const fine = ['.htaccess', '_astro/f-1.B_x.js', 'e'.repeat(255)];
  assert.deepEqual(pathFaults([...fine, 'a.md', 'A.md', 'b+c.txt', 'ä/d.txt', 'ä', 'con.md', 'd.', 'e'.repeat(256)]), [
    'b+c.txt: has a character that hosts write in different ways',
    'ä: has a character that hosts write in different ways',
    'con.md: is a name that Windows keeps for a device',
    'd.: ends with a dot, which Windows drops',
    `${'e'.repeat(256)}: is longer than 255 bytes`,
    'a.md, A.md: differ in capitals alone',
  ]);
});

test('below a base path, a link that leaves it is told of, and one that has it is followed', async (t) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-html-'));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const body =
    '<a href="/">a</a> <a href="/b/#q">b</a> <a href="/room/">c</a> <a href="#x">d</a> <a href="/room/e">e</a>';
  fs.writeFileSync(path.join(folder, 'index.html'), `<!DOCTYPE html><html lang="en"><body>${body}</body></html>`);
  const { faults } = await siteFaults(folder, '/room/');
  assert.deepEqual(
    faults.filter((fault) => !/^index\.html:\d/.test(fault)),
    [
      'index.html: / is not below /room/',
      'index.html: /b/#q is not below /room/',
      'index.html: /room/#x leads to no element of that page',
      'index.html: /room/e leads to no file',
    ],
  );
});
