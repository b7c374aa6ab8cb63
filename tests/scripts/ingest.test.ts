import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { ingestArchive } from '../../scripts/steps/ingest.ts';
import { makeArchive, names, page, run } from './archive.ts';
import { called } from './called.ts';
import { ingested } from './steps.ts';

const article = 'articles/harbour-ferries-to-sail-through-the-night-from-may.md';

test('makes an article of a capture, and running again changes nothing', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  const first = await run('ingest', ['--archive', folder]);
  assert.equal(first.code, 0, first.stderr);
  assert.match(first.stdout, /^new +harbour-ferries.*3 paragraphs, 0 comments +\(a\.txt\)$/m);
  assert.match(first.stdout, /^1 capture: 1 new \(/m);
  const before = fs.statSync(path.join(folder, article));
  const second = await run('ingest', ['--archive', folder]);
  assert.match(second.stdout, /^1 capture: 1 unchanged/m);
  assert.equal(fs.statSync(path.join(folder, article)).mtimeMs, before.mtimeMs);
});

test('keeps the id that an article has when its headline changes', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  await ingested(folder);
  fs.writeFileSync(path.join(folder, 'captures/a.yaml'), 'headline: Night boats\nwhy: { headline: Shorter. }\n');
  const again = await called('ingest', ['--archive', folder]);
  assert.match(again.stdout, /1 rewritten/);
  assert.match(fs.readFileSync(path.join(folder, article), 'utf8'), /^headline: Night boats$/m);
});

test('keeps a hand-edited article and says so; --force rewrites it and keeps the old file beside it', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  await ingested(folder);
  const file = path.join(folder, article);
  const written = fs.readFileSync(file, 'utf8');
  const edited = written.replace('three shifts', 'four shifts');
  fs.writeFileSync(file, edited);
  const kept = await called('ingest', ['--archive', folder]);
  assert.equal(kept.code, 0);
  assert.match(kept.stdout, /^kept .*edited by hand; --force rewrites it$/m);
  assert.equal(fs.readFileSync(file, 'utf8'), edited);
  const forced = await called('ingest', ['--archive', folder, '--force']);
  assert.match(forced.stdout, /the old file is kept as .*\.md\.bak/);
  assert.equal(fs.readFileSync(file, 'utf8'), written);
  assert.equal(fs.readFileSync(`${file}.bak`, 'utf8'), edited);
  fs.writeFileSync(file, edited + 'More.\n');
  await called('ingest', ['--archive', folder, '--force']);
  assert.equal(fs.readFileSync(`${file}.bak`, 'utf8'), edited, 'an older backup stays');
  assert.equal(fs.readFileSync(`${file}.bak2`, 'utf8'), edited + 'More.\n');
});

test('keeps an article that a hand has broken, and names its line', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  await ingested(folder);
  const file = path.join(folder, article);
  const broken = fs.readFileSync(file, 'utf8').replace('section: null', 'section: [');
  fs.writeFileSync(file, broken);
  const ran = await called('ingest', ['--archive', folder]);
  assert.equal(ran.code, 1);
  assert.match(ran.stderr, /harbour-ferries[^\n]*\.md:\d+: expected YAML in the front matter/);
  assert.equal(fs.readFileSync(file, 'utf8'), broken);
  assert.deepEqual(names(folder, 'articles'), [path.basename(article)]);
});

test('writes nothing on a dry run', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  const ran = await called('ingest', ['--archive', folder, '--dry-run']);
  assert.equal(ran.code, 0);
  assert.match(ran.stdout, /1 new .*dry run, nothing written/);
  assert.deepEqual(names(folder, 'articles'), []);
});

test('copies the captures it is given, with their sidecars, and never over others', async (t) => {
  const folder = makeArchive(t, {});
  const given = makeArchive(t, {
    'b.txt': page,
    'b.yaml': 'published: 2025-04\n',
    'c.txt': page.replaceAll('ferries', 'boats'),
  });
  const ran = await called('ingest', ['--archive', folder, given]);
  assert.equal(ran.code, 0, ran.stderr);
  assert.deepEqual(names(folder, 'captures'), ['b.txt', 'b.yaml', 'c.txt']);
  fs.writeFileSync(path.join(given, 'b.txt'), 'Another text.');
  const refused = await called('ingest', [
    '--archive',
    folder,
    path.join(given, 'b.txt'),
    path.join(given, 'none.txt'),
  ]);
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /b\.txt: expected a new name/);
  assert.match(refused.stderr, /none\.txt: expected a file here, but it is missing/);
  assert.equal(fs.readFileSync(path.join(folder, 'captures/b.txt'), 'utf8'), page);
});

test('prints one object a line for programs', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  const { stdout } = await called('ingest', ['--archive', folder, '--json']);
  const id = path.basename(article, '.md');
  assert.deepEqual(JSON.parse(stdout), { capture: 'a.txt', id, outcome: 'new', backup: null });
});

test('notes what lies among the captures and is not read, by its name, and does the others', async (t) => {
  const folder = makeArchive(t, {
    'captures/a.txt': page,
    'captures/a.yaml': 'published: 2025-04\n',
    'captures/a.txt.bak': page,
    'captures/b.yaml': 'published: 2025-04\n',
    'captures/older/c.txt': page,
    'captures/.listing': '',
  });
  const { code, stderr } = await called('ingest', ['--archive', folder]);
  assert.equal(code, 0, stderr);
  const told = stderr.trim().split('\n');
  assert.equal(told.length, 3, stderr);
  assert.match(told[0]!, /captures\/a\.txt\.bak: note: expected the name of a capture \(NAME\.txt\) or of its sidecar/);
  assert.match(told[1]!, /captures\/b\.yaml: note: expected the capture b\.txt beside this sidecar/);
  assert.match(told[2]!, /captures\/older: note: expected a file, but it is a folder/);
});

test('reads a capture whose name is in capitals, with its sidecar', async (t) => {
  const folder = makeArchive(t, { 'captures/NIGHT.TXT': page, 'captures/NIGHT.yaml': 'published: 2025-04\n' });
  const { code, stdout, stderr } = await called('ingest', ['--archive', folder]);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^new +harbour-ferries.*\(NIGHT\.TXT\)$/m);
  assert.match(fs.readFileSync(path.join(folder, article), 'utf8'), /^published: '?2025-04'?$/m);
  assert.match((await called('ingest', ['--archive', folder])).stdout, /1 unchanged/);
  assert.equal((await called('verify', ['--archive', folder])).code, 0);
  const given = makeArchive(t, { 'PIER.TXT': page.replaceAll('ferries', 'piers') });
  assert.equal((await called('ingest', ['--archive', folder, given])).code, 0);
  assert.deepEqual(names(folder, 'captures'), ['NIGHT.TXT', 'NIGHT.yaml', 'PIER.TXT']);
});

const faults: [string, Record<string, string | Uint8Array>, RegExp][] = [
  ['an empty capture', { 'captures/b.txt': '' }, /captures\/b\.txt(:1)?: expected/],
  [
    'a binary capture',
    { 'captures/b.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0) },
    /captures\/b\.txt(:1)?: expected/,
  ],
  ['a folder for a capture', { 'captures/b.txt/x': '' }, /captures\/b\.txt: expected a file, but it is a folder/],
  [
    'a broken sidecar',
    { 'captures/b.txt': page, 'captures/b.yaml': '\nsource: [' },
    /captures\/b\.yaml:\d: expected YAML/,
  ],
  [
    'an unknown key in a sidecar',
    { 'captures/b.txt': page, 'captures/b.yaml': 'sauce: X' },
    /captures\/b\.yaml:1: unknown key “sauce”/,
  ],
  [
    'a correction of words that are not there',
    {
      'captures/b.txt': page,
      'captures/b.yaml': 'corrections:\n  - { line: 3, from: Zebra, to: Horse, why: A slip. }\n',
    },
    /captures\/b\.yaml:2: corrections\.0: expected line 3 to hold “Zebra”, but it holds/,
  ],
  ['an archive.yaml that fits no schema', { 'archive.yaml': 'title: 3\n' }, /archive\.yaml:1: title: expected string/],
  ['a names.yaml that fits no schema', { 'names.yaml': '- name: A\n' }, /names\.yaml:1: 0\.kind/],
  [
    'an article whose capture is gone',
    { 'captures/a2.txt': page },
    /articles\/[^\n]*: expected its capture captures\/a2\.txt/,
  ],
];
for (const [what, files, expected] of faults) {
  test(`does the others, ends with 1 and says in one line: ${what}`, async (t) => {
    const folder = makeArchive(t, { 'captures/a.txt': page, ...files });
    if ('captures/a2.txt' in files) {
      await ingested(folder);
      fs.rmSync(path.join(folder, 'captures/a2.txt'));
    }
    const ran = await called('ingest', ['--archive', folder]);
    assert.equal(ran.code, 1);
    assert.match(ran.stderr, expected);
    assert.equal(ran.stderr.trim().split('\n').length, 'archive.yaml' in files ? 3 : 1, ran.stderr);
    assert.ok(fs.existsSync(path.join(folder, article)));
  });
}

test('ends with 2 and its usage when called wrongly, with 1 where there is no archive', async () => {
  const wrong = await called('ingest', ['--arhive', 'x']);
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /--arhive[\s\S]*usage: npm run ingest/);
  const none = await called('ingest', ['--archive', '/nowhere/at/all']);
  assert.equal(none.code, 1);
  assert.match(none.stderr, /\/nowhere\/at\/all: expected an archive/);
});

test('what comes in the place of a capture or its sidecar while ingest is at work is seen by the next', async (t) => {
  const other = page.replaceAll('ferries', 'barges');
  const folder = makeArchive(t, { 'captures/a.txt': page, 'captures/b.txt': other, 'captures/c.txt': `${other}\n` });
  // Those of one piece of work are read before the first of them is done with.
  const onIngested = ({ capture }: { capture: string }): void => {
    if (capture !== 'a.txt') return;
    fs.writeFileSync(path.join(folder, 'captures/b.txt'), other.replace('three', 'seven'));
    fs.writeFileSync(path.join(folder, 'captures/c.yaml'), 'withdrawn: { date: 2024, why: The author asked. }\n');
  };
  await ingestArchive(folder, { force: false, dryRun: false, onIngested });
  const { stdout } = await called('ingest', ['--archive', folder]);
  assert.match(stdout, /3 captures: 2 rewritten, 1 unchanged/);
  const texts = names(folder, 'articles').map((name) => fs.readFileSync(path.join(folder, 'articles', name), 'utf8'));
  assert.equal(texts.filter((text) => text.includes('seven shifts')).length, 1);
  assert.equal(texts.filter((text) => text.includes('withdrawn:')).length, 1);
});
