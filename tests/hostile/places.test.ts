import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { serveSite } from '../../scripts/steps/serve.ts';
import { makeArchive, names, page } from '../scripts/archive.ts';
import { called } from '../scripts/called.ts';

const id = 'harbour-ferries-to-sail-through-the-night-from-may';
const settings = 'title: T\ndescription: D\nlanguage: en\n';

/** An archive of one capture in a folder of this name, inside one that the test leaves behind empty. */
function archiveAt(t: Parameters<typeof makeArchive>[0], name: string): string {
  return path.join(makeArchive(t, { [`${name}/archive.yaml`]: settings, [`${name}/captures/a.txt`]: page }), name);
}

test('an archive, a site and a bag may lie at any path', async (t) => {
  const folder = archiveAt(t, `a b'c"d#e%20f?g&h;é渡ש$(x)`);
  const site = path.join(folder, `../site #1? 100% of "it's" é渡ש`);
  const bag = path.join(folder, '../bag #?%25 ü');
  const calls: [string, string[]][] = [
    ['ingest', ['--archive', folder]],
    ['build', ['--archive', folder, '--out', site]],
    ['verify', ['--archive', folder, '--bag', bag]],
    ['verify', ['--check-bag', bag]],
  ];
  for (const [command, args] of calls) {
    const { code, stderr } = await called(command, args);
    assert.deepEqual([code, stderr], [0, ''], command);
  }
  const served = await serveSite(site, 0);
  assert.ok('address' in served);
  try {
    const answer = await fetch(`${served.address}articles/${id}/`);
    assert.match(await answer.text(), /keep two ferries running/);
  } finally {
    await served.close();
  }
});

test('captures/ may be a link to a folder', async (t) => {
  const folder = archiveAt(t, 'shelf');
  fs.renameSync(path.join(folder, 'captures'), path.join(folder, '../scans'));
  fs.symlinkSync('../scans', path.join(folder, 'captures'));
  assert.match((await called('ingest', ['--archive', folder])).stdout, /1 capture: 1 new/);
  const { code, stdout } = await called('verify', ['--archive', folder]);
  assert.equal(code, 0);
  assert.match(stdout, /1 article: every capture as recorded/);
});

const notFolders: [string, (place: string) => void][] = [
  ['a link that leads nowhere', (place) => fs.symlinkSync('nowhere', place)],
  ['a file', (place) => fs.writeFileSync(place, page)],
];
for (const [what, put] of notFolders) {
  test(`captures/ that is ${what} is one error, and not an archive without captures`, async (t) => {
    const folder = makeArchive(t, {});
    put(path.join(folder, 'captures'));
    for (const command of ['ingest', 'build', 'verify', 'start']) {
      const { code, stderr } = await called(command, ['--archive', folder]);
      assert.equal(code, 1);
      assert.match(stderr, /^[^\n]*captures: expected a folder here, or a link that leads to one\n$/, command);
    }
  });
}

test('captures whose names are dots, pictures, or letters from right to left have an article each', async (t) => {
  const all = [
    '...txt',
    '. .txt',
    '🚢⚓.txt',
    'שלום עולם.txt',
    '\u202egpj.txt',
    ' .txt',
    '--help.txt',
    '#.txt',
    '%2e%2e.txt',
  ];
  const folder = makeArchive(t, {});
  fs.mkdirSync(path.join(folder, 'captures'));
  // Without a headline the id comes from the name.
  const text = page.split('\n').slice(6).join('\n');
  for (const [n, name] of all.entries()) {
    fs.writeFileSync(path.join(folder, 'captures', name), text.replaceAll('ferries', `ferries of pier ${n}`));
  }
  const { code, stderr } = await called('ingest', ['--archive', folder]);
  assert.equal(code, 0, stderr);
  assert.equal(names(folder, 'articles').length, all.length);
  for (const name of names(folder, 'articles')) assert.match(name, /^[a-z0-9][a-z0-9-]*\.md$/);
  assert.equal((await called('verify', ['--archive', folder])).code, 0);
});

test('verify names each capture that cannot be read for its name, as ingest does', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page, 'captures/.txt': page });
  for (const command of ['ingest', 'verify']) {
    const { code, stderr } = await called(command, ['--archive', folder]);
    assert.equal(code, 1);
    assert.match(stderr, /captures\/\.txt: expected a name, NAME\.txt, in UTF-8/, command);
  }
});

test('a capture whose name is as long as a disk takes has no room for a sidecar, and an article all the same', async (t) => {
  const long = ['txt', 'TXT'].map((ending, at) => `${'ab'[at]!.repeat(251)}.${ending}`);
  const folder = makeArchive(t, Object.fromEntries(long.map((name) => [`captures/${name}`, `${page}${name}\n`])));
  const site = path.join(folder, 'site');
  for (const args of [['ingest'], ['ingest', '--force'], ['build', '--out', site], ['verify']] as const) {
    const [command, ...more] = args;
    const { code, stderr } = await called(command, ['--archive', folder, ...more]);
    assert.equal(code, 0, `${command}: ${stderr}`);
  }
  assert.equal(fs.readdirSync(path.join(folder, 'articles')).length, 2);
});

test('a site whose folder’s name is too long for a disk is one error that names it', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  const { code, stderr } = await called('build', ['--archive', folder, '--out', path.join(folder, 's'.repeat(300))]);
  assert.equal(code, 1);
  assert.match(stderr, /s{300}.*: expected .*name too long/);
  assert.equal(stderr.trim().split('\n').length, 1, stderr);
});
