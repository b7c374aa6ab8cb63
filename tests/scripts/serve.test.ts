import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { beginNext, replaceSite } from '../../scripts/files/succession.ts';
import { mendSite } from '../../scripts/steps/mend.ts';
import { serveSite } from '../../scripts/steps/serve.ts';
import { headers, headersFor } from '../../src/hosting/headers.ts';
import { hostFiles } from '../../src/hosting/host-files.ts';
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

test('a site that is replaced far below the folder being served is served whole', async (t) => {
  const folder = temporaryFolder('serve');
  const out = path.join(folder, 'host/library/archive');
  put(folder, { 'host/index.html': 'a host', 'host/library/archive/index.html': 'old', 'other/index.html': 'newer' });
  const served = await serveSite(path.join(folder, 'host'), 0);
  assert.ok('address' in served);
  t.after(async () => {
    await served.close();
    fs.rmSync(folder, { recursive: true });
  });
  const text = async () => (await fetch(`${served.address}library/archive/`)).text();
  assert.equal(await text(), 'old');
  fs.renameSync(out, `${out}.before`);
  fs.renameSync(path.join(folder, 'other'), out);
  assert.equal(await text(), 'newer');
});

test('a request that cannot be answered is broken off, and the next one is answered', async (t) => {
  const folder = temporaryFolder('serve');
  put(folder, { 'index.html': 'a site' });
  // It is seen as a file is, but cannot be opened as one: as a file that is taken away in that moment.
  const socket = net.createServer().listen(path.join(folder, 'closed'));
  const served = await serveSite(folder, 0);
  assert.ok('address' in served);
  t.after(async () => {
    await served.close();
    socket.close();
    fs.rmSync(folder, { recursive: true });
  });
  await assert.rejects(fetch(`${served.address}closed`).then((answer) => answer.text()));
  await assert.rejects(fetch(served.address, { headers: { Range: 'bytes=4-2' } }));
  assert.equal(await (await fetch(served.address)).text(), 'a site');
});

test('files that speak to the host are not served', async (t) => {
  const folder = temporaryFolder('serve');
  put(folder, {
    'index.html': 'a site',
    '.htaccess': 'a secret',
    '.git/config': 'another',
    '.well-known/a.txt': 'open',
  });
  const served = await serveSite(folder, 0);
  assert.ok('address' in served);
  t.after(async () => {
    await served.close();
    fs.rmSync(folder, { recursive: true });
  });
  const status = async (address: string) => (await fetch(served.address + address)).status;
  for (const hidden of ['.htaccess', '%2ehtaccess', '.git/config']) assert.equal(await status(hidden), 404, hidden);
  assert.equal(await status('.well-known/a.txt'), 200);
});

test('every answer has the headers that the site itself names, those of an archive kept from search engines too', async (t) => {
  const folder = temporaryFolder('serve');
  put(folder, { 'index.html': 'a site', 'articles/a/index.html': 'a page', '404.html': 'missing' });
  const served = await serveSite(folder, 0);
  assert.ok('address' in served);
  t.after(async () => {
    await served.close();
    fs.rmSync(folder, { recursive: true });
  });
  const robots = (address: string) =>
    fetch(served.address + address, { redirect: 'manual' }).then((answer) => answer.headers.get('x-robots-tag'));
  const answers = () => Promise.all(['', 'articles/a', 'articles/a/', 'nowhere', '_headers'].map(robots));
  assert.deepEqual(new Set(await answers()), new Set([null]));
  // A build that comes while the site is served may say something else.
  for (const [named, expected] of [[headersFor({ robots: 'noindex' }), 'noindex'] as const, [headers, null] as const]) {
    put(folder, { _headers: hostFiles('/', named)[0]!.text });
    assert.deepEqual(new Set(await answers()), new Set([expected]));
  }
});
