import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { makeArchive, page, type Ran } from '../scripts/archive.ts';
import { called } from '../scripts/called.ts';
import { ingested } from '../scripts/steps.ts';

const secret = 'The Sealed Letter\n\nNobody outside this house may ever read what stands in this file of ours.\n';
const good = 'harbour-ferries-to-sail-through-the-night-from-may';

interface Worked {
  ingest: Ran;
  build: () => Promise<Ran>;
  site: string;
  folder: string;
}

/** Ingests an archive with one good capture and whatever `spoil` does to it, and can build it. */
async function worked(t: TestContext, spoil: (folder: string) => void): Promise<Worked> {
  const folder = makeArchive(t, { 'captures/good.txt': page });
  const site = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-hostile-'));
  t.after(() => fs.rmSync(site, { recursive: true, force: true }));
  await ingested(folder);
  spoil(folder);
  const ingest = await called('ingest', ['--archive', folder]);
  const build = () => called('build', ['--archive', folder, '--out', path.join(site, 'out')]);
  return { ingest, build, site: path.join(site, 'out'), folder };
}

function published(site: string): string {
  const files = fs.readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'latin1')).join('\n');
}

test('links out of the archive are refused by name, and nothing they lead to is published', async (t) => {
  const outside = makeArchive(t, { 'secret.txt': secret, 'secret.md': secret });
  const { ingest, build, site } = await worked(t, (folder) => {
    fs.symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'captures/linked.txt'));
    fs.symlinkSync('../../../../../../../../../etc/hostname', path.join(folder, 'captures/up.txt'));
    fs.symlinkSync(path.join(outside, 'secret.md'), path.join(folder, 'articles/linked.md'));
    fs.rmSync(path.join(folder, 'captures/good.txt'));
    fs.symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'captures/good.txt'));
  });
  for (const { code, stderr } of [ingest, await build()]) {
    assert.equal(code, 1);
    for (const file of ['captures/linked.txt', 'captures/up.txt', 'captures/good.txt', 'articles/linked.md']) {
      assert.match(
        stderr,
        new RegExp(`${file}: expected a file of this folder, but it is a link that leads out of it`),
      );
    }
  }
  assert.ok(fs.existsSync(path.join(site, 'articles', good, 'index.html')), 'the article that was read before stays');
  assert.doesNotMatch(published(site), /Sealed Letter|Nobody outside/);
});

test('a link to a file beside it is a capture like others', async (t) => {
  const { ingest } = await worked(t, (folder) => {
    fs.writeFileSync(path.join(folder, 'captures/other.txt'), page.replace('Harbour ferries', 'Old boats'));
    fs.symlinkSync('other.txt', path.join(folder, 'captures/linked.txt'));
  });
  assert.equal(ingest.code, 0, ingest.stderr);
});

test('a pipe in place of a capture is an error, not an endless wait', async (t) => {
  const { ingest } = await worked(t, (folder) => {
    execFileSync('mkfifo', [path.join(folder, 'captures/pipe.txt')]);
  });
  assert.match(ingest.stderr, /captures\/pipe\.txt: expected a file, but it is a pipe/);
  assert.equal(ingest.code, 1);
});

test('an article whose name cannot be its address is told of, and the others are built', async (t) => {
  const names = ['.md', '..md', '...md', 'a b.md', '%2e.md', 'UPPER.md', 'con.md', 'x.json.md', '<b>.md', 'ü.md'];
  const { ingest, build, site } = await worked(t, (folder) => {
    const text = fs.readFileSync(path.join(folder, `articles/${good}.md`), 'utf8');
    for (const name of names) fs.writeFileSync(path.join(folder, 'articles', name), text);
  });
  for (const { code, stderr } of [ingest, await build()]) {
    assert.equal(code, 1);
    for (const name of names) assert.ok(stderr.includes(`articles/${name}: expected`), `${name}\n${stderr}`);
    assert.equal(stderr.trim().split('\n').length, names.length, stderr);
  }
  assert.deepEqual(fs.readdirSync(path.join(site, 'articles')).sort(), [
    good,
    `${good}.json`,
    `${good}.md`,
    `${good}.txt`,
  ]);
});

test('captures with names that other systems cannot hold, or with each other’s, are read and told of', async (t) => {
  const { ingest } = await worked(t, (folder) => {
    const add = (name: string, about: string) =>
      fs.writeFileSync(path.join(folder, 'captures', name), page.replaceAll('ferries', about));
    add('GOOD.txt', 'cranes');
    add('con.txt', 'lamps');
    add('a:b.txt', 'nets');
    add('caf\u00e9.txt', 'cups');
    add('cafe\u0301.txt', 'spoons');
    fs.copyFileSync(path.join(folder, 'captures/good.txt'), path.join(folder, 'captures/twin.txt'));
  });
  assert.equal(ingest.code, 0, ingest.stderr);
  for (const expected of [
    /GOOD\.txt: note: .*good\.txt differs from it only in capitals or accents/,
    /con\.txt: note: .*Windows/,
    /a:b\.txt: note: .*Windows/,
    /caf.*\.txt: note: .*caf.*\.txt differs from it only/,
    /twin\.txt: note: .*same bytes as good\.txt/,
  ])
    assert.match(ingest.stderr, expected);
});

test('two captures with one headline are two articles', async (t) => {
  const { ingest, folder } = await worked(t, (where) => {
    fs.writeFileSync(path.join(where, 'captures/second.txt'), page.replace('forty years', 'fifty years'));
  });
  assert.equal(ingest.code, 0, ingest.stderr);
  assert.deepEqual(fs.readdirSync(path.join(folder, 'articles')).sort(), [`${good}-2.md`, `${good}.md`]);
});

test('what stands in a file’s name or text does nothing to the terminal', async (t) => {
  const { ingest, build } = await worked(t, (folder) => {
    fs.writeFileSync(path.join(folder, 'captures/red\u001b[31m.txt'), '');
    fs.writeFileSync(path.join(folder, 'captures/good.yaml'), '"\u202egnp\u009b2J": x\n');
    fs.writeFileSync(path.join(folder, 'articles/a\nb.md'), '');
  });
  assert.equal(ingest.code, 1);
  // eslint-disable-next-line no-control-regex -- what a terminal obeys
  const obeyed = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/;
  for (const { stderr } of [ingest, await build()]) assert.doesNotMatch(stderr, obeyed);
  assert.match(ingest.stderr, /red\\u001b\[31m\.txt/);
  assert.match(ingest.stderr, /a\\u000ab\.md: expected/);
});

test('a sidecar that is not UTF-8 is told of by its line, and a name that is not by itself', async (t) => {
  const { ingest } = await worked(t, (folder) => {
    fs.writeFileSync(
      path.join(folder, 'captures/good.yaml'),
      Buffer.from('source: Post\nsection: Caf\xe9\n', 'latin1'),
    );
    fs.writeFileSync(Buffer.from(`${folder}/captures/caf\xe9.txt`, 'latin1'), page);
  });
  assert.equal(ingest.code, 1);
  assert.match(ingest.stderr, /captures\/good\.yaml:2: expected UTF-8 text/);
  assert.match(ingest.stderr, /captures\/caf\ufffd\.txt: expected a name, NAME\.txt, in UTF-8/);
});
