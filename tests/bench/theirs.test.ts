import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { madeCapture } from '../../scripts/bench/performance/archive/capture.ts';
import { searchWords } from '../../scripts/bench/performance/search/words.ts';
import { host } from '../../scripts/bench/performance/search/host.ts';
import { kinds } from '../../scripts/bench/performance/files.ts';
import { nameFinder } from '../../scripts/bench/performance/theirs/name-finder.ts';

test('names are found in all their forms, as whole words, the longer form first', () => {
  const find = nameFinder([
    { name: 'Brine', kind: 'place', aliases: ['Old Brine'] },
    { name: 'Brine Rail Company', kind: 'organisation', aliases: ['Rail Company of Brine'] },
    { name: 'Ida Marlson', kind: 'person', aliases: ['Marlson'] },
  ]);
  assert.deepEqual(find('The Brine Rail Company met Marlson, but no Marlsons.'), ['Brine Rail Company', 'Ida Marlson']);
  assert.deepEqual(find('Rail Company of Brine'), ['Brine Rail Company']);
  assert.deepEqual(find('Brinewater'), []);
});

test('the words to search for are as frequent as they are called', () => {
  const words = searchWords(1, 300);
  assert.deepEqual(searchWords(1, 300), words);
  const bodies = Array.from({ length: 300 }, (_, at) => madeCapture(1, at + 1).paragraphs.join(' '));
  const found = (word: string) => bodies.filter((body) => body.includes(` the ${word} `)).length;
  assert.deepEqual([found(words.rare), found(words.middling)], [8, 8]);
  assert.ok(found(words.frequent) > 50, `${found(words.frequent)} articles`);
});

test('the files of a site are counted by kind', (t) => {
  const folder = temporary(t);
  for (const file of [
    'index.html',
    'articles/a.md',
    'articles/a/index.html',
    'articles/a/capture/index.html',
    'names/x/index.html',
  ]) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), '');
  }
  assert.deepEqual(kinds(folder), { 'article .html': 1, 'article .md': 1, 'article capture': 1, names: 1, top: 1 });
});

test('a site is served as hosts do, and what is sent is counted', async (t) => {
  const folder = temporary(t);
  fs.writeFileSync(path.join(folder, 'index.html'), 'tide '.repeat(10_000));
  const site = await host(folder);
  t.after(site.close);
  const answer = await fetch(site.address);
  assert.equal((await answer.text()).length, 50_000);
  assert.equal(answer.headers.get('content-encoding'), 'gzip');
  assert.ok(site.sent(Infinity) > 100 && site.sent(Infinity) < 1000, `${site.sent(Infinity)} bytes`);
  assert.equal((await fetch(`${site.address}none`)).status, 404);
});

function temporary(t: { after: (done: () => void) => void }): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-bench-'));
  t.after(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}
