import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pageWeight } from '../scripts/checks/page-weight.ts';
import { siteFaults } from '../scripts/checks/site-faults.ts';
import { sitePages } from '../scripts/checks/site-pages.ts';
import { run } from './scripts/archive.ts';

const archives = ['../content', 'archives/reading'].map((folder) => path.resolve(import.meta.dirname, folder));

for (const original of archives) {
  test(`every page of ${path.basename(original)} is valid HTML, every link leads somewhere, and no article is heavy`, async (t) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-html-'));
    t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
    const [archive, out] = [path.join(folder, 'archive'), path.join(folder, 'site')];
    fs.cpSync(original, archive, { recursive: true });
    await run('ingest', ['--archive', archive]);
    await run('build', ['--archive', archive, '--out', out]);
    const { pages, faults } = await siteFaults(out);
    assert.ok(pages > 8, `${pages} pages`);
    assert.deepEqual(faults, []);
    const articles = [...sitePages(out)].filter(({ address }) => /^\/articles\/[^/]+\/$/.test(address));
    for (const page of articles) {
      assert.ok(pageWeight(page, out) <= 15_360, `${page.address} weighs ${pageWeight(page, out)} bytes`);
    }
  });
}

test('a link that leads nowhere and HTML that is none are told of, with the file', async (t) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-html-'));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  const body = '<p id="a"><a href="/b/">b</a> <a href="#a">a</a> <a href="#c">c</a><div></div></p>';
  fs.writeFileSync(path.join(folder, 'index.html'), `<!DOCTYPE html><html lang="en"><body>${body}</body></html>`);
  const { faults } = await siteFaults(folder);
  assert.ok(faults.includes('index.html: /b/ leads to no file'));
  assert.ok(faults.includes('index.html: /#c leads to no element of that page'));
  assert.ok(faults.some((fault) => /^index\.html:1:\d+ /.test(fault)));
});
