import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { cacheOf } from '../../scripts/build/workshop/workshop.ts';
import { readingsFolder } from '../../scripts/ingest/readings.ts';
import { makeArchive, names, page } from './archive.ts';
import { called } from './called.ts';
import { sameFolders } from './folders.ts';
import { built, ingested } from './steps.ts';

// Words that stand in the withdrawn capture alone, one in each part of it; the headline's live on in the address.
const words = ['Quorvan', 'zindlemoor', 'brastilk', 'plovendish', 'Ymeltrop', 'wuxeral', 'foskinet'];
const withdrawn = [
  'The Quorvan Herald',
  '',
  'Ferry crews meet on the quay',
  '',
  'By Ilse Ymeltrop',
  '',
  '4 May 2019',
  '',
  'Photo: The crews at zindlemoor on Monday. Credit: R. Foskinet',
  '',
  'The crews met at brastilk on Monday to talk about the night boats, and about who is to pay for the lamps along the pier.',
  '',
  'They will meet again in June, said plovendish, who has spoken for them since the trial began, and hopes for an answer then.',
  '',
  'The board has not yet said when it will answer, nor whether the fares are to rise before the end of the year as it had planned.',
  '',
  'Comments (1)',
  '',
  'Harbour_Watcher',
  '5 May 2019',
  'I have never heard of wuxeral before, but the boats were full.',
  '',
].join('\n');
const id = 'ferry-crews-meet-on-the-quay';

const gzip = Buffer.from([0x1f, 0x8b, 8]);

/** Which of the words are in a folder's files, packed ones too. */
function found(folder: string): string[] {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map((entry) => {
    const bytes = fs.readFileSync(path.join(entry.parentPath, entry.name));
    // A pack may begin with a head that is not packed.
    const packed = /\.pack$/.test(entry.name) ? bytes.indexOf(gzip) : bytes.indexOf(gzip) === 0 ? 0 : -1;
    const own = packed < 0 ? bytes : gunzipSync(bytes.subarray(packed));
    return own.toString('latin1').toLowerCase();
  });
  const all = texts.join('\n');
  return words.filter((word) => all.includes(word.toLowerCase()));
}

test('a withdrawn text is gone from all that is made, its addresses say so, and it comes back when the entry goes', async (t) => {
  const archive = makeArchive(t, { 'captures/a.txt': page, 'captures/b.txt': withdrawn });
  const out = path.join(archive, 'site');
  const cache = path.dirname(cacheOf(archive, out, null).shelves);
  const readings = readingsFolder(archive);
  t.after(() => [cache, readings].forEach((folder) => fs.rmSync(folder, { recursive: true, force: true })));
  const make = async () => {
    await ingested(archive);
    await built(archive, out, { site: 'https://archive.example' });
  };
  await make();
  assert.deepEqual(found(out), words, 'the words are looked for where they are');
  assert.deepEqual(found(cache), words);
  assert.notDeepEqual(found(readings), []);
  fs.cpSync(out, path.join(archive, 'before'), { recursive: true });

  const article = path.join(archive, 'articles', `${id}.md`);
  fs.appendFileSync(article, '\nA hand has added brastilk.\n');
  fs.writeFileSync(
    path.join(archive, 'captures/b.yaml'),
    'withdrawn: { date: 2024-02-01, why: The author asked for it. }\n',
  );
  await make();
  assert.deepEqual(found(out), []);
  assert.deepEqual(found(cache), []);
  assert.deepEqual(found(readings), []);
  assert.ok(!/brastilk/.test(fs.readFileSync(article, 'utf8')));
  for (const file of [`${id}/index.html`, `${id}/capture/index.html`, `${id}.txt`, `${id}.md`, `${id}.json`]) {
    assert.match(
      fs.readFileSync(path.join(out, 'articles', file), 'utf8'),
      /withdrawn[\s\S]*The author asked for it\./i,
      file,
    );
  }
  assert.match(
    fs.readFileSync(path.join(out, 'articles', id, 'index.html'), 'utf8'),
    /<meta name="robots" content="noindex"/,
  );
  assert.ok(!fs.existsSync(path.join(out, 'articles', `${id}.png`)));
  for (const list of [
    'index.html',
    'feed.xml',
    'feed.json',
    'sitemap-0.xml',
    'data/articles.json',
    'timeline/index.html',
  ]) {
    assert.ok(!fs.readFileSync(path.join(out, list), 'utf8').includes(id), list);
  }
  assert.equal((await called('verify', ['--archive', archive])).code, 0);
  assert.ok(names(archive, 'articles').includes(`${id}.md.bak`), 'what a hand had written is kept in the archive');

  fs.rmSync(path.join(archive, 'captures/b.yaml'));
  await make();
  sameFolders(out, path.join(archive, 'before'));
});

test('a capture that is withdrawn before it was ever read gets an address out of its name, and none of its words', async (t) => {
  const archive = makeArchive(t, {
    'captures/b.txt': withdrawn,
    'captures/b.yaml': 'withdrawn: { date: 2024, why: By mistake. }\n',
  });
  const { code, stdout, stderr } = await called('ingest', ['--archive', archive]);
  assert.equal(code, 0, stderr);
  assert.deepEqual(names(archive, 'articles'), ['b.md']);
  assert.deepEqual(found(path.join(archive, 'articles')), []);
  assert.ok(!words.some((word) => stdout.includes(word)));
});

test('of a withdrawn capture every article is emptied, be it one that somebody has copied, and what has its bytes is told of', async (t) => {
  const archive = makeArchive(t, {
    'captures/a.txt': page,
    'captures/b.txt': withdrawn,
    'captures/twin.txt': `${withdrawn}\n`,
  });
  const article = (name: string) => path.join(archive, 'articles', `${name}.md`);
  await called('ingest', ['--archive', archive]);
  fs.copyFileSync(article(id), article(`${id}-copy`));
  fs.copyFileSync(path.join(archive, 'captures/b.txt'), path.join(archive, 'captures/twin.txt'));
  const copied = await called('ingest', ['--archive', archive]);
  assert.equal(copied.code, 1);
  const told = `articles/${id}-copy.md: expected one article of captures/b.txt, but articles/${id}.md is one too: remove either`;
  assert.ok(copied.stderr.includes(told), copied.stderr);

  fs.writeFileSync(path.join(archive, 'captures/b.yaml'), 'withdrawn: { date: 2024, why: By mistake. }\n');
  const { stderr } = await called('ingest', ['--archive', archive]);
  assert.match(
    stderr,
    /b\.txt: note: it has the same bytes as twin\.txt, whose text stays unless that is withdrawn too/,
  );
  fs.rmSync(article(`${id}-2`));
  assert.deepEqual(found(path.join(archive, 'articles')), []);
  // An old copy comes back, as from a backup.
  fs.writeFileSync(
    article(`${id}-old`),
    fs.readFileSync(article(id), 'utf8').replace('language: null', 'language: Quorvan'),
  );
  await called('ingest', ['--archive', archive]);
  assert.doesNotMatch(fs.readFileSync(article(`${id}-old`), 'utf8'), /Quorvan/);
});
