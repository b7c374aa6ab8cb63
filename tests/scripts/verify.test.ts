import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makeArchive, page, run } from './archive.ts';

test('finds that a capture is as its article recorded it, changed, or gone', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  await run('ingest', ['--archive', folder]);
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
