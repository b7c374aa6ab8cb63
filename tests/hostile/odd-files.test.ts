import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makeArchive, page } from '../scripts/archive.ts';
import { called } from '../scripts/called.ts';

const good = 'harbour-ferries-to-sail-through-the-night-from-may';
const pipe = (place: string) => execFileSync('mkfifo', [place]);
const loop = (place: string) => fs.symlinkSync(path.basename(place), place);
const nowhere = (place: string) => fs.symlinkSync('nowhere', place);
// It takes no room on the disk.
const huge = (bytes: number) => (place: string) => {
  fs.writeFileSync(place, '');
  fs.truncateSync(place, bytes);
};

const special = 'expected a file, but it is a pipe, a socket or a device';
const looped = 'expected a file, but it is a link that leads to itself';
const missing = 'expected a file here, but it is missing';
const long = 'expected a file of at most 100,000,000 bytes, found 3,000,000,000';

// What lies where a file should, the commands that want to read it, and what they say.
const faults: [file: string, put: (place: string) => void, commands: string[], said: string][] = [
  ['captures/sidecar-loop.yaml', loop, ['ingest'], looped],
  ['captures/sidecar-nowhere.yaml', nowhere, ['ingest'], missing],
  ['captures/sidecar-huge.yaml', huge(3e9), ['ingest'], long],
  ['captures/loop.txt', loop, ['ingest'], looped],
  ['captures/huge.txt', huge(3e9), ['ingest'], long],
  ['articles/huge.md', huge(3e9), ['ingest', 'build', 'verify'], long],
  ['articles/loop.md', loop, ['ingest', 'build', 'verify'], looped],
  [
    'articles/folder.md',
    (place) => fs.mkdirSync(place),
    ['ingest', 'build', 'verify'],
    'expected a file, but it is a folder',
  ],
];

test('each thing that is no file, or far too long, is one error that names it, and the rest is done', async (t) => {
  const folder = makeArchive(t, { 'captures/good.txt': page });
  const site = path.join(folder, 'site');
  await called('ingest', ['--archive', folder]);
  for (const [file, put] of faults) {
    const capture = path.join(folder, file.replace(/yaml$/, 'txt'));
    if (file.endsWith('.yaml')) fs.writeFileSync(capture, page.replaceAll('ferries', path.basename(file)));
    put(path.join(folder, file));
  }
  for (const [command, ...more] of [['ingest'], ['build', '--out', site], ['verify']] as const) {
    const { code, stderr } = await called(command, ['--archive', folder, ...more]);
    assert.equal(code, 1);
    for (const [file, , commands, said] of faults) {
      const lines = stderr.split('\n').filter((line) => line.includes(`${file}: ${said}`));
      assert.equal(lines.length, commands.includes(command) ? 1 : 0, `${command}: ${stderr}`);
    }
    assert.doesNotMatch(stderr, /^ {4}at /m, command);
  }
  assert.ok(fs.existsSync(path.join(site, 'articles', good, 'index.html')));
});

for (const [what, put, said] of [
  ['a pipe', pipe, special],
  ['a link to itself', loop, looped],
  ['a link that leads nowhere', nowhere, missing],
  ['a file of 3 GB', huge(3e9), long],
] as const) {
  test(`names.yaml that is ${what} is one error, and the rest is done`, async (t) => {
    const folder = makeArchive(t, { 'captures/good.txt': page });
    put(path.join(folder, 'names.yaml'));
    for (const [command, ...more] of [['ingest'], ['build', '--out', path.join(folder, 'site')]] as const) {
      const { code, stderr } = await called(command, ['--archive', folder, ...more]);
      assert.equal(code, 1);
      assert.ok(stderr.includes(`names.yaml: ${said}\n`), stderr);
    }
    assert.ok(fs.existsSync(path.join(folder, 'site/articles', good, 'index.html')));
  });
}

for (const [what, put] of [
  ['a pipe', pipe],
  ['a link to itself', loop],
] as const) {
  test(`archive.yaml that is ${what} is one error`, async (t) => {
    const folder = makeArchive(t, { 'captures/good.txt': page });
    fs.rmSync(path.join(folder, 'archive.yaml'));
    put(path.join(folder, 'archive.yaml'));
    for (const command of ['ingest', 'build']) {
      const { code, stderr } = await called(command, ['--archive', folder]);
      assert.equal(code, 1);
      assert.match(stderr, /^[^\n]*archive\.yaml: expected a file, but it is [^\n]*\n$/, command);
    }
  });
}

for (const inside of ['captures', 'articles']) {
  test(`${inside}/ that is a link to itself is one error`, async (t) => {
    const folder = makeArchive(t, {});
    loop(path.join(folder, inside));
    for (const command of ['ingest', 'build', 'verify', 'start']) {
      const { code, stderr } = await called(command, ['--archive', folder]);
      assert.equal(code, 1);
      assert.match(stderr, /^[^\n]*: expected a folder here, or a link that leads to one\n$/, command);
    }
  });
}

test('a pipe among the files that ingest is given is refused, and the others are copied', async (t) => {
  const folder = makeArchive(t, { 'given/a.txt': page });
  pipe(path.join(folder, 'given/b.txt'));
  const { code, stderr, stdout } = await called('ingest', ['--archive', folder, path.join(folder, 'given')]);
  assert.equal(code, 1);
  assert.match(stderr, new RegExp(`given/b\\.txt: ${special}`));
  assert.match(stdout, /1 capture: 1 new/);
});

test('read waits for no pipe that nobody named, and tells of a sidecar as ingest does', async (t) => {
  const latin = Buffer.from('headline: caf\xe9\n', 'latin1');
  const folder = makeArchive(t, { 'a.txt': page, 'b.txt': page, 'b.yaml': latin, 'c.txt': page });
  pipe(path.join(folder, 'a.yaml'));
  pipe(path.join(folder, 'd.txt'));
  const { code, stderr, stdout } = await called('read', ['--json', folder]);
  assert.equal(code, 1);
  for (const said of [`a\\.yaml: ${special}`, 'b\\.yaml:1: expected UTF-8 text', `d\\.txt: ${special}`])
    assert.match(stderr, new RegExp(`/${said}\n`));
  assert.match(stdout, /^\{"file":"[^"]*c\.txt"[^\n]*\n$/);
});

test('a capture that cannot be copied is told of by the place where it should be', async (t) => {
  // What is written beside its place first has a longer name.
  const name = `${'a'.repeat(251)}.txt`;
  const folder = makeArchive(t, { [`given/${name}`]: page, 'given/b.txt': page });
  const { code, stderr, stdout } = await called('ingest', ['--archive', folder, path.join(folder, 'given')]);
  assert.equal(code, 1);
  assert.match(
    stderr,
    /captures\/a{251}\.txt: expected to write this copy of [^\n]*given\/a{251}\.txt, but ENAMETOOLONG/,
  );
  assert.match(stdout, /1 capture: 1 new/);
});
