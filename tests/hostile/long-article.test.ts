import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makeArchive, run } from '../scripts/archive.ts';

const sentence = (n: number) => `The pilot of boat ${n} told the board that the buoy off the mole had drifted again. `;
const numbered = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n + 1)).join('');
const capture = [
  'The Mole Gazette\n\nBuoy off the mole drifts again\n\nBy Runa Dahl\n\n4 March 1990\n\n',
  numbered(2500, (n) => `${sentence(n).repeat(4)}\n\n`),
  'Login to comment\n\n',
  numbered(3000, (n) => `I saw the buoy number ${n} from my window too.\n\n${n} ( +${n + 1} / -1 )\n\n`),
].join('');

test('a site has all of an article that is too long for its page, and the page leads to it, whatever the host keeps', async (t) => {
  const folder = makeArchive(t, {
    'archive.yaml': 'title: T\ndescription: D\nlanguage: en\ndownloads: false\n',
    'captures/a.txt': capture,
  });
  const site = path.join(folder, 'site');
  assert.equal((await run('ingest', ['--archive', folder])).code, 0);
  assert.equal((await run('build', ['--archive', folder, '--out', site])).code, 0);
  const read = (file: string) => fs.readFileSync(path.join(site, file), 'utf8');
  const id = 'buoy-off-the-mole-drifts-again';
  const page = read(`articles/${id}/index.html`);
  assert.ok(page.length < 3_000_000, `${page.length} characters`);
  const note = /<div class="text-warnings"[^]*?<\/div>/.exec(page)![0];
  assert.match(note, /[\d,]+ of [\d,]+ characters of its text and 2,\d+ of 3,000 comments/);
  const files = [...note.matchAll(/href="\/([^"]+)"/g)].map(([, file]) => read(file!));
  assert.equal(files.length, 3);
  for (const all of [...files, read('data/articles.json')]) assert.ok(all.includes(sentence(2500).trim()));
  assert.ok(read('data/articles.csv').includes(sentence(2500).trim()));
  assert.match(read('data/comments.csv'), /buoy number 3000 from/);
  assert.equal((JSON.parse(files[1]!) as { comments: unknown[] }).comments.length, 3000);
  const lines = read(`articles/${id}/capture/index.html`);
  assert.ok(lines.length < 3_000_000, `${lines.length} characters`);
  assert.match(lines, new RegExp(`too long for one page[^]*<a href="/articles/${id}\\.txt">`));
});
