import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { dropAside, putAside } from '../../scripts/bench/performance/ours/aside.ts';

test('what is put aside is out of the way, and gone once all is dropped', () => {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'cuttings-aside-'));
  const site = path.join(work, 'site');
  for (const page of ['first', 'second']) {
    fs.mkdirSync(site);
    fs.writeFileSync(path.join(site, page), page);
    putAside(site);
    assert.ok(!fs.existsSync(site));
  }
  putAside(path.join(work, 'never-there'));
  const kept = fs.readdirSync(work).flatMap((name) => fs.readdirSync(path.join(work, name)));
  assert.deepEqual(kept.sort(), ['first', 'second']);
  dropAside();
  assert.deepEqual(fs.readdirSync(work), []);
  fs.rmSync(work, { recursive: true });
});
