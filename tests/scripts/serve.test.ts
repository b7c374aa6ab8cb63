import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { beginNext, replaceSite } from '../../scripts/files/succession.ts';
import { mendSite } from '../../scripts/steps/mend.ts';
import { serveSite } from '../../scripts/steps/serve.ts';
import { temporaryFolder } from './folders.ts';

function put(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
}

test('serve puts back the site that a build, stopped between two renamings, has taken away', async (t) => {
  const folder = temporaryFolder('serve');
  t.after(() => fs.rmSync(folder, { recursive: true }));
  const out = path.join(folder, 'site');
  put(folder, { 'site/index.html': 'the old site' });
  put(beginNext(out), { 'index.html': 'a new site' });
  const rename = fs.renameSync;
  const stopped = t.mock.method(fs, 'renameSync', (from: string, to: string) => {
    if (to === out) throw new Error('stopped');
    rename(from, to);
  });
  assert.throws(() => replaceSite(out, 1), /stopped/);
  stopped.mock.restore();
  assert.ok(!fs.existsSync(out));
  assert.deepEqual(await mendSite(out), []);
  assert.deepEqual(fs.readdirSync(folder), ['site']);
  assert.equal(fs.readFileSync(path.join(out, 'index.html'), 'utf8'), 'the old site');
});

test('serve leaves a folder alone that only has the name of one that a build takes away', async (t) => {
  const folder = temporaryFolder('serve');
  t.after(() => fs.rmSync(folder, { recursive: true }));
  put(folder, { 'site.before/index.html': 'somebody’s own', 'site.next/notes.txt': 'the same' });
  assert.deepEqual(await mendSite(path.join(folder, 'site')), []);
  assert.deepEqual(fs.readdirSync(folder), ['site.before', 'site.next']);
});

test('a site that takes the place of the one being served is served whole', async (t) => {
  const folder = temporaryFolder('serve');
  const out = path.join(folder, 'site');
  put(folder, {
    'site/index.html': 'old',
    'site/old/index.html': 'gone',
    'other/index.html': 'new and longer',
    'other/new/index.html': 'added',
  });
  const served = await serveSite(out, 0);
  assert.ok('address' in served);
  t.after(async () => {
    await served.close();
    fs.rmSync(folder, { recursive: true });
  });
  const text = async (address: string) => {
    const response = await fetch(served.address + address);
    return `${response.status} ${await response.text()}`;
  };
  assert.equal(await text(''), '200 old');
  fs.renameSync(out, `${out}.before`);
  fs.renameSync(path.join(folder, 'other'), out);
  assert.equal(await text(''), '200 new and longer');
  assert.equal(await text('new/'), '200 added');
  assert.match(await text('old/'), /^404/);
});
