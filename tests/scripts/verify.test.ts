import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makeArchive, names, page, run } from './archive.ts';
import { called } from './called.ts';
import { ingested } from './steps.ts';

test('finds that a capture is as its article recorded it, changed, or gone', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  await ingested(folder);
  const whole = await run('verify', ['--archive', folder]);
  assert.equal(whole.code, 0, whole.stderr);
  assert.match(whole.stdout, /^1 article: every capture as recorded$/m);
  fs.writeFileSync(path.join(folder, 'captures/a.txt'), page.replace('Monday', 'Tuesday'));
  const changed = await run('verify', ['--archive', folder]);
  assert.equal(changed.code, 1);
  assert.match(
    changed.stderr,
    /captures\/a\.txt: expected the sha256 [0-9a-f]{64} that articles\/[^\n]* records, found [0-9a-f]{64}/,
  );
  fs.rmSync(path.join(folder, 'captures/a.txt'));
  const gone = await run('verify', ['--archive', folder]);
  assert.equal(gone.code, 1);
  assert.match(gone.stderr, /captures\/a\.txt: expected a file here, but it is missing/);
});

test('tells of what lies among the captures and is not read, which is no damage', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page, 'captures/b.yaml': 'published: 2025-04\n' });
  await ingested(folder);
  const read = await called('verify', ['--archive', folder]);
  assert.match(read.stderr, /^[^\n]*captures\/b\.yaml: note: expected the capture b\.txt beside this sidecar[^\n]*\n$/);
  const told = await called('verify', ['--archive', folder, '--json']);
  assert.deepEqual([read.code, told.code], [0, 0]);
  const { code, file } = JSON.parse(told.stdout) as { code: string; file: string };
  assert.deepEqual([code, file], ['stray', 'captures/b.yaml']);
});

const faults: [string, RegExp, (folder: string, article: string) => void][] = [
  [
    'capture-changed',
    /^captures\/a\.txt$/,
    (folder) => {
      const file = path.join(folder, 'captures/a.txt');
      const bytes = fs.readFileSync(file);
      bytes[100]! ^= 1;
      fs.writeFileSync(file, bytes);
    },
  ],
  ['capture-missing', /^captures\/a\.txt$/, (folder) => fs.rmSync(path.join(folder, 'captures/a.txt'))],
  ['article-missing', /^captures\/a\.txt$/, (_, article) => fs.rmSync(article)],
  ['article-edited', /^articles\/.*\.md$/, (_, article) => fs.appendFileSync(article, 'One word more.\n')],
  ['article-broken', /^articles\/.*\.md$/, (_, article) => fs.writeFileSync(article, '---\ncapture: a.txt\n[\n---\n')],
];
for (const [code, file, damage] of faults) {
  test(`tells programs and people of damage: ${code}`, async (t) => {
    const folder = makeArchive(t, { 'captures/a.txt': page });
    await ingested(folder);
    damage(folder, path.join(folder, 'articles', names(folder, 'articles')[0]!));
    const told = await called('verify', ['--archive', folder, '--json']);
    assert.equal(told.code, 1);
    const lines = told.stdout.trim().split('\n');
    assert.equal(lines.length, 1, told.stdout);
    const fault = JSON.parse(lines[0]!) as { code: string; file: string; message: string };
    assert.equal(fault.code, code);
    assert.match(fault.file, file);
    const read = await called('verify', ['--archive', folder]);
    assert.equal(read.code, 1);
    assert.ok(read.stderr.includes(fault.message.replace(/\s+/g, ' ')), read.stderr);
  });
}
