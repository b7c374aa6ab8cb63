import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { makeArchive, page, run } from './archive.ts';
import { called } from './called.ts';
import { root } from '../../scripts/files/project.ts';

test('start ingests, builds and serves, says so in one line, and ends cleanly on Ctrl-C', async (t) => {
  const folder = makeArchive(t, { 'captures/a.txt': page });
  const out = path.join(folder, 'site');
  const child = spawn(process.execPath, ['scripts/start.ts', '--archive', folder, '--out', out, '--port', '0'], {
    cwd: root,
  });
  t.after(() => child.kill('SIGKILL'));
  let printed = '';
  const [line] = await new Promise<RegExpExecArray>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const found = /^(http:\/\/127\.0\.0\.1:\d+\/) {2}ingest .*s · build .*s · index .*s.*$/m.exec(printed);
      if (found) resolve(found);
    });
    child.once('close', () => reject(new Error(printed)));
  });
  const address = line.split(' ')[0]!;
  assert.match(await (await fetch(address)).text(), /Harbour ferries to sail through the night/);
  const capture = await fetch(`${address}articles/harbour-ferries-to-sail-through-the-night-from-may.txt`);
  assert.equal(await capture.text(), page);
  const missing = await fetch(`${address}no/such/page/`);
  assert.equal(missing.status, 404);
  assert.match(await missing.text(), /<html/);
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGINT');
  assert.equal(await ended, 0);
});

test('build refuses an archive.yaml that fits no schema and leaves the site that is there', async (t) => {
  const folder = makeArchive(t, { 'archive.yaml': 'title: T\nlanguage: en\n', 'site/index.html': 'old' });
  const out = path.join(folder, 'site');
  const { code, stderr } = await run('build', ['--archive', folder, '--out', out]);
  assert.equal(code, 1);
  assert.match(stderr, /archive\.yaml:1: description: expected string, but it is missing/);
  assert.equal(fs.readFileSync(path.join(out, 'index.html'), 'utf8'), 'old');
});

test('build leaves out an article that cannot be read, names its line, and builds the others', async (t) => {
  const folder = makeArchive(t, {
    'captures/a.txt': page,
    'articles/broken.md': '---\ncapture: b.txt\nsource: [\n---\n',
  });
  await called('ingest', ['--archive', folder]);
  const out = path.join(folder, 'site');
  const { code, stderr } = await run('build', ['--archive', folder, '--out', out]);
  assert.equal(code, 1);
  assert.match(stderr, /articles\/broken\.md:\d: expected YAML/);
  assert.deepEqual(
    fs
      .readdirSync(path.join(out, 'articles'), { withFileTypes: true })
      .flatMap((one) => (one.isDirectory() ? [one.name] : [])),
    ['harbour-ferries-to-sail-through-the-night-from-may'],
  );
});

test('build and serve end with 2 when called wrongly, serve with 1 where there is no site', async (t) => {
  for (const base of ['archive', '//host/', '/my archive/', '/a/../b/', '/a;b', '/a{b}', '/a?b', '/%2e%2e/', ''])
    assert.equal((await called('build', ['--base', base])).code, 2, base);
  for (const site of ['example', 'https://', 'https://a.example:99999', 'https://me:secret@a.example', 'https://a b'])
    assert.equal((await called('build', ['--site', site])).code, 2, site);
  assert.equal((await called('serve', ['--port', 'x'])).code, 2);
  const none = await run('serve', ['--out', makeArchive(t, {})]);
  assert.equal(none.code, 1);
  assert.match(none.stderr, /expected a built site/);
});
